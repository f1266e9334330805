import type { CookieRow, Row } from '../../src/core/journal/timeline/row.ts';
import type { Settings } from './settings.ts';

/** The rows of the timeline that are shown. */
export function shownRows(rows: readonly Row[], settings: Settings): readonly Row[] {
  const { followed, search, hidden } = settings;
  if (followed) return rows.filter((row) => row.kind !== 'cookie' || row.place === followed.place);
  const words = search.trim().toLowerCase();
  return sinceCleared(rows, settings).filter((row) => {
    if (row.kind !== 'cookie') return true;
    return !hidden.includes(row.event) && (words === '' || textsOf(row).some((text) => text.includes(words)));
  });
}

/** How many of these are events of cookies. */
export const countEvents = (rows: readonly Row[]): number => rows.filter(({ kind }) => kind === 'cookie').length;

function sinceCleared(rows: readonly Row[], { preserve, clearedAt }: Settings): readonly Row[] {
  const last = rows.findLastIndex((row) => row.kind === 'visit' && !row.redirected);
  const ofVisit = preserve ? rows : rows.slice(Math.max(0, last));
  return clearedAt === null ? ofVisit : ofVisit.filter(({ at }) => at > clearedAt);
}

const textsOf = ({ name, domain, cause }: CookieRow): readonly string[] =>
  [name, domain, 'url' in cause ? (cause.url ?? '') : ''].map((text) => text.toLowerCase());
