import type { Words } from './translate.ts';

/** "A, B and C". */
export const listWords = (items: readonly string[], { locale }: Words): string =>
  new Intl.ListFormat(locale).format(items);
