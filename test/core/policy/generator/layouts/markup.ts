export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An element with markup in it. */
export const element = (tag: string, markup: string, attributes = ''): string =>
  `<${tag}${attributes}>${markup}</${tag}>`;

/** Elements of one kind, each with a text. */
export const elements = (tag: string, texts: readonly string[]): string =>
  texts.map((text) => element(tag, escaped(text))).join('');

/** The heading of a section; nothing without. */
export const headingOf = (heading: string | null, tag = 'h2'): string =>
  heading === null ? '' : element(tag, escaped(heading));
