/** Control characters that no text has: not tab, line feed, form feed, carriage return or escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;
