import { type Cell, cellBetween } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import { type Entry, NOTHING, type Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';

/** Longer lines are sentences. */
const MAX_LENGTH = 600;
const TITLE = /^([^:\n]{2,80}?)\s?:\s+/;
/** "Analytics cookies. Example sets:" is more than a title. */
const SENTENCE_ENDS = /\p{Ll}{3}[.!?]\s/u;
/** "_ga, _gid (2 years)": names, and what a bracket says of them. */
const PART = /([^()]{1,200}?)\s?\(([^()]{2,60})\)[\s,;.]*/y;

export function createGroupReader({ findService, isLifetime, onlyNames, readCategory, readPureLabel }: Fields) {
  /** What a head says of its cookies: whose, or what for. "Cookies" says nothing. */
  function saidBy(head: Cell): Entry['cells'] {
    if (findService(head.text) !== null) return { provider: head };
    if (readCategory(head.text) !== null) return { purpose: head, category: head };
    return holdsNames(readPureLabel(head.text)) ? {} : { purpose: head };
  }

  /**
   * Reads a line that names several cookies, each with its lifetime: "Matomo: _pk_id (13 months), _pk_ses (30 minutes)".
   * What stands before the colon is who sets them when it is a service, else what they are for.
   * @returns the entries; none when anything else is in the line
   */
  return function readGroup(line: Line, headings: readonly string[]): Reading {
    const { text, start } = line;
    const title = line.cells.length > 0 || text.length > MAX_LENGTH || !text.includes('(') ? null : TITLE.exec(text);
    if (title === null || SENTENCE_ENDS.test(title[0])) return NOTHING;
    const head = cellBetween(text, 0, title[1]?.length ?? 0, start);
    const said = saidBy(head);
    const entries: Entry[] = [];
    let likely = false;
    PART.lastIndex = title[0].length;
    while (PART.lastIndex < text.length) {
      const from = PART.lastIndex;
      const part = PART.exec(text);
      const [, names = '', lifetime = ''] = part ?? [];
      const likeness = onlyNames(names.trim());
      if (likeness === 0 || !isLifetime(lifetime)) return NOTHING;
      likely ||= likeness >= 3 || (said.provider !== undefined && !/\p{Lu}/u.test(names));
      const bracket = text.indexOf('(', from + names.length);
      entries.push({
        cells: {
          ...said,
          name: cellBetween(text, from, from + names.length, start),
          lifetime: cellBetween(text, bracket + 1, bracket + 1 + lifetime.length, start),
        },
        headings,
        start,
        end: line.end,
        place: 'lead',
        timed: true,
        guessed: true,
      });
    }
    return likely ? { entries, taken: 1 } : NOTHING;
  };
}
