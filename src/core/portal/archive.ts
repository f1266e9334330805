const HOSTS =
  /(?:^|\.)(?:archive\.(?:org|ph|is|today|li|vn|md|fo)|archive-it\.org|webcache\.googleusercontent\.com|arquivo\.pt|perma\.cc)$/;
/** Archives keep a page under the time when they took it. */
const TIME = /\/\d{8,14}(?:[a-z]{2}_)?\/https?:\//;

/** Whether an address is one in a web archive: a copy of a page, on another's host. */
export const isArchived = (host: string | null, path: string): boolean =>
  (host !== null && HOSTS.test(host)) || TIME.test(path);
