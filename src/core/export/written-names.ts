import { shortName } from '../cookie/short-name.ts';

/** The names that are not written as they are; of those that would become the same, the later ones get a number. */
export function writtenNames(names: readonly string[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const written = new Map<string, string>();
  for (const name of new Set(names)) {
    const short = shortName(name);
    if (short === name || isWritten(name, short)) continue;
    const count = (times.get(short) ?? 0) + 1;
    times.set(short, count);
    written.set(name, count === 1 ? short : `${short}(${count})`);
  }
  return written;
}

/** Whether a name is one that was written so, with its number. */
const isWritten = (name: string, short: string): boolean => name.replace(/\(\d+\)$/, '') === short;
