/** Whether a text is the address of something on the web. */
export const isWeb = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text);

/** Origin and path of a URL. Query and fragment may carry personal data, which no journal keeps. */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
