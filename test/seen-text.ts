/** What a reader sees of markup: without tags, with plain spaces. */
export const seenText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
