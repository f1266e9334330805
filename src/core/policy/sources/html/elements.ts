/** What an element means for the lines of a document. */
export interface Element {
  /** It is a part of a table; a definition list is a table of two columns. */
  readonly part: 'table' | 'row' | 'cell' | 'term' | 'definition' | null;
  /** Its level when it is a heading: 1 to 6, or 7 for what only serves as one. */
  readonly level: number | null;
  /** It ends the line before it and after it. */
  readonly block: boolean;
  /** There is room around it. */
  readonly gap: boolean;
}

const plain: Element = { part: null, level: null, block: false, gap: false };
const list = (tags: string, element: Partial<Element>): readonly (readonly [string, Element])[] =>
  tags.split(' ').map((tag) => [tag, { ...plain, ...element }]);

const elements = new Map<string, Element>([
  ...list('table dl', { part: 'table' }),
  ...list('tr', { part: 'row' }),
  ...list('td th', { part: 'cell' }),
  ...list('dt', { part: 'term' }),
  ...list('dd', { part: 'definition' }),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => list(`h${level}`, { level, block: true, gap: true })),
  ...list('caption summary legend button', { level: 7, block: true, gap: true }),
  ...list('p ul ol section article', { block: true, gap: true }),
  ...list(
    'address aside blockquote body br center details dialog div fieldset figcaption figure footer form header hr html label li main menu nav option pre',
    { block: true },
  ),
]);

/** @see WAI-ARIA, "table", "grid" and their parts */
const roles: Readonly<Record<string, Element['part']>> = {
  table: 'table',
  grid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
};

export const elementOf = (tag: string): Element => elements.get(tag) ?? plain;

/** The part of a table that an element plays by its role, or null. */
export const partOfRole = (role: string | null): Element['part'] => (role === null ? null : (roles[role] ?? null));
