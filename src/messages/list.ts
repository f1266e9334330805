import type { Messages } from './messages.ts';

/** "A, B and C". */
export const listText = (items: readonly string[], { locale }: Messages): string =>
  new Intl.ListFormat(locale).format(items);
