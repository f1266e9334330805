/** Origin and path of a URL: query and fragment may carry what is personal, and a journal keeps none of that. */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
