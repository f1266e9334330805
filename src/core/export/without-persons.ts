import { shortName } from '../cookie/short-name.ts';
import type { Watched } from '../inspection/inspect.ts';
import { writtenNames } from './written-names.ts';

/** The fields of a journal that hold names of cookies, of stored items, and of what keeps a choice. */
const NAMES = ['name', 'holder'];

/** What was watched, as it is written: without what names hold of persons. Names that differ still do. */
export function withoutPersons(watched: Watched): Watched {
  const names = new Set<string>();
  visit(watched.journal, (field, text) => {
    if (NAMES.includes(field)) names.add(text);
  });
  const written = writtenNames([...names].filter((name) => shortName(name) !== name));
  if (written.size === 0) return watched;
  return {
    ...watched,
    journal: rewritten(watched.journal, written),
    policy: rewritten(watched.policy, written),
  };
}

function visit(value: unknown, tell: (field: string, text: string) => void, field = ''): void {
  if (typeof value === 'string') tell(field, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, within] of Object.entries(value)) visit(within, tell, Array.isArray(value) ? field : key);
}

/** A refused line's id is made of its name, among others. */
function rewritten<T>(value: T, written: ReadonlyMap<string, string>): T {
  return JSON.parse(JSON.stringify(value), (field, within: unknown) => {
    if (typeof within !== 'string') return within;
    if (NAMES.includes(field)) return written.get(within) ?? within;
    if (field !== 'id') return within;
    let id = within;
    for (const [name, short] of written)
      for (const asWritten of [name, JSON.stringify(name).slice(1, -1)]) id = id.replaceAll(asWritten, short);
    return id;
  });
}
