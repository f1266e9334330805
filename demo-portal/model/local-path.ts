/** A path to go to after a log-in or a language switch: of this portal, or its home page. */
export const localPath = (next: string | null): string =>
  next?.startsWith('/') && !next.startsWith('//') ? next : '/pages/home/';
