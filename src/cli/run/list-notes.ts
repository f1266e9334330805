import type { PortalList } from './read-list.ts';

/** More stretches of lines than these are counted. */
const MAX_NAMED = 20;

/** What a list holds besides portals, a sentence each, with its lines. */
export function listNotes({ repeated, unread }: Pick<PortalList, 'repeated' | 'unread'>): readonly string[] {
  return [
    ...note(unread, 'names no address of a web page and is left out', 'name no address of a web page and are left out'),
    ...note(repeated, 'names a portal again', 'name a portal again'),
  ];
}

function note(lines: readonly number[], single: string, several: string): readonly string[] {
  if (lines.length === 0) return [];
  return [
    lines.length === 1 ? `Line ${lines[0]} ${single}.` : `${lines.length} lines ${several}: ${linesText(lines)}.`,
  ];
}

/** As in `3, 7-9 and 12`. */
function linesText(lines: readonly number[]): string {
  const stretches: [first: number, last: number][] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else stretches.push([line, line]);
  }
  const texts = stretches.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const more = texts.length - MAX_NAMED;
  return more > 0 ? `${texts.slice(0, MAX_NAMED).join(', ')} and ${more} more stretches` : texts.join(', ');
}
