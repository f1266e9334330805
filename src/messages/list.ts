import type { Messages } from './messages.ts';

/** "A, B and C". */
export const listText = (items: readonly string[], { locale }: Messages): string =>
  new Intl.ListFormat(locale).format(items);

/** "A, B or C". */
export const anyOfText = (items: readonly string[], { locale }: Messages): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
