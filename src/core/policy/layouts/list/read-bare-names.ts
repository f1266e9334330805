import { type Cell, cellBetween } from '../../document/cell.ts';
import { NOTHING, type Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { isClause } from './is-clause.ts';
import type { Labels } from './label.ts';

/** Longer lines are sentences. */
const MAX_LENGTH = 300;
/** The names in "Google Analytics (_ga, _gid, _gat) – counts visits". */
const BRACKET = /\(([^()\n]{2,200})\)/g;

export function createBareNamesReader(
  { findService, onlyNames, saysCookie }: Fields,
  { withLabels }: Labels,
  onlyService: (text: string) => string | null,
) {
  const isPlain = (line: Line | undefined): line is Line =>
    line !== undefined && line.cells.length === 0 && line.text.length <= MAX_LENGTH;

  /** How much a line looks like names and nothing else. */
  const likenessOf = (line: Line | undefined): number =>
    isPlain(line) && line.level === null ? onlyNames(line.text.replace(/[;.]$/, '')) : 0;

  /** Where no heading says it, the sentence below a list says whose it is: "Visits are counted by Example." */
  function serviceBelow(lines: readonly Line[], end: number, headings: readonly string[]): Cell | null {
    const [line, next] = [lines[end], lines[end + 1]];
    if (!isPlain(line) || line.bullet || line.level !== null || !line.text.endsWith('.') || likenessOf(next) >= 2)
      return null;
    const service = headings.slice(0, 2).some((text) => findService(text) !== null) ? null : onlyService(line.text);
    return service === null ? null : { text: service, start: line.start, end: line.start };
  }

  /**
   * Reads lines that hold only names: a list "- _ga", "- _gid", or one line "_ga, _gid, _gat". At least half must be
   * written as nothing else is. A single name counts only as an item of a list about cookies.
   */
  function readNames(lines: readonly Line[], at: number, headings: readonly string[]): Reading {
    const first = lines[at];
    if (first === undefined || likenessOf(first) < 2) return NOTHING;
    let end = at + 1;
    while (likenessOf(lines[end]) >= 2 && lines[end]?.bullet === first.bullet) end += 1;
    const run = lines.slice(at, end);
    const sure = run.filter((line) => likenessOf(line) >= 4).length;
    const several = run.length > 1 || /[,;]/.test(first.text);
    const about = [lines[at - 1]?.text ?? '', ...headings.slice(0, 2)].some(saysCookie);
    if (sure * 2 < run.length || !(several || (first.bullet && about))) return NOTHING;
    const provider = serviceBelow(lines, end, headings);
    return {
      entries: run.map(({ text, start, end }) => ({
        cells: { name: { text, start, end }, ...(provider === null ? {} : { provider }) },
        headings,
        start,
        end,
        place: 'lead',
        timed: false,
      })),
      taken: run.length,
    };
  }

  /** Reads a heading or an item that names a service's cookies in a bracket. */
  function readBracket(line: Line, headings: readonly string[]): Reading {
    if (!isPlain(line) || (line.level === null && !line.bullet && line.text.length > 120)) return NOTHING;
    const { text, start } = line;
    for (const { 0: bracket, 1: inner = '', index } of text.matchAll(BRACKET)) {
      if (onlyNames(inner) < 4) continue;
      const before = text.slice(0, index);
      const service = findService(before);
      if (service === null && !saysCookie(before)) continue;
      const at = service === null ? 0 : before.indexOf(service);
      const after = cellBetween(text, index + bracket.length, text.length, start);
      const mark = /^[\s:.,–—-]*/.exec(after.text)?.[0].length ?? 0;
      const behind = cellBetween(after.text, mark, after.text.length, after.start);
      const said = behind.text === '' && isClause(before) ? cellBetween(text, 0, index, start) : behind;
      return {
        entries: [
          {
            cells: withLabels({
              name: cellBetween(text, index + 1, index + 1 + inner.length, start),
              ...(service === null ? {} : { provider: cellBetween(text, at, at + service.length, start) }),
              ...(said.text === '' ? {} : { description: said }),
            }),
            headings,
            start,
            end: line.end,
            place: 'lead',
            timed: false,
          },
        ],
        taken: 1,
      };
    }
    return NOTHING;
  }

  return { readNames, readBracket };
}
