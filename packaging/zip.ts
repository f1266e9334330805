import { zipSync } from 'fflate';

/** Files by their path, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest time that the format can tell. It tells local time, so that it is the same in every time zone. */
const TIME = new Date(1980, 0, 1);

/** The same files give the same bytes, whenever and wherever: sorted, and all of one time. */
export function zip(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: TIME });
}
