/** Origin and path of a URL. Query and fragment may carry personal data, which no journal keeps. */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
