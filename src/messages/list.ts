import type { Messages } from './messages.ts';

/** "A, B and C", or "A, B or C". */
export const listText = (
  items: readonly string[],
  { locale }: Messages,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(locale, { type }).format(items);
