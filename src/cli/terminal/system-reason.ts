const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  ENOTDIR: 'a file stands where a folder must be',
  EEXIST: 'a file stands where a folder must be',
  ENOSPC: 'no space is left there',
  EDQUOT: 'no space is left there',
  EFBIG: 'no space is left there',
  EROFS: 'nothing can be written there',
};

/** As in `ENOENT`. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null;

/** What an error of the system says, as a clause. */
export function systemReason(error: unknown): string {
  const code = systemCode(error);
  return (code !== null && REASONS[code]) || code || (error instanceof Error ? error.message : String(error));
}
