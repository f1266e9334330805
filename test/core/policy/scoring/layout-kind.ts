/** The kinds of layout, by the words that labels describe one with; the word that stands first decides. */
const KINDS = [
  ['negative', /hard negative|nameless table|^no cookies/],
  ['glued', /concatenated|run together|\bglued\b/],
  ['single-spaced', /space-separated|single spaces|single line|rows without separators/],
  ['one cell per line', /(?:one )?cell (?:per|on each) (?:line|paragraph)|cells separated by lone|text dump/],
  ['pipes', /pipe|markdown tables?|## ?\/\*\* marks/],
  ['pdf, aligned or tabs', /\bpdf\b|aligned|column-major|tabs?\b|tab-separated/],
  ['list', /bullet|\blists?\b|\blines? "|\blines:|lines with|bare lines|colon\b/],
  [
    'cards',
    /cards?\b|definition|accordions?\b|records?\b|blocks?\b|labelled|label and value|key: value|own line|on a line|paragraph headings|articles|heading for each|heading per|vertical table|small table for each/,
  ],
  ['table', /\bhtml\b[^:]*\btables?\b|: (?:one|three|a)? ?(?:small )?tables?|html tables?|tables? with/],
  ['prose', /prose|sentences?|paragraphs/],
] as const;

export type LayoutKind = (typeof KINDS)[number][0] | 'other';

/** One of a few kinds for the layout that a label describes in words. */
export function layoutKind(layout: string): LayoutKind {
  const words = layout.toLowerCase();
  let kind: LayoutKind = 'other';
  let first = Number.POSITIVE_INFINITY;
  for (const [name, pattern] of KINDS) {
    const at = words.search(pattern);
    if (at === -1 || at >= first) continue;
    [kind, first] = [name, at];
  }
  return kind;
}
