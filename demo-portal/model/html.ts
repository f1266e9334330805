/** Markup that is safe to send: made by the {@link html} tag, which escapes whatever is put into it. */
export interface Html {
  readonly kind: 'html';
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[];

/** Escapes text for an element's content and for a quoted attribute. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const toMarkup = (part: Part): string => {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** Takes markup as it is: for the hostile scenario, and for JSON inside a script element. */
export const rawHtml = (markup: string): Html => ({ kind: 'html', markup });

/** A tagged template for markup: text is escaped, markup and lists of markup are put in as they are. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  rawHtml(strings.reduce((markup, literal, index) => markup + toMarkup(parts[index - 1] ?? '') + literal));
