import { type Cell, cellBetween, joinCells, movedBy } from '../../document/cell.ts';
import { type Cells, NOTHING, type Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { AboutCookies } from './about-cookies.ts';
import type { Labels } from './label.ts';
import type { Lead } from './lead.ts';

/** A span of time is not longer. */
const MAX_SPAN = 60;
/** Characters between two parts of one span: ", and ". */
const MAX_JOINT = 6;
/** Neighbours looked at before and after a line to tell whether its first word is a name. */
const NEAR = 12;
/** Characters behind a name in which dashes part what is said of it. */
const MAX_DASHED = 300;
const DASH = /\s[–—|]\s|;\s/g;
/** A number and its unit, or a few words. */
const SPAN_ALONE = /^(?:[^\d,;:()–]{0,12}\d+ [^\s\d,;:()–]{1,20}|[^\s\d,;:()–]+(?: [^\s\d,;:()–]+){0,2})[.;,]?$/;
const CODE = /^`[^`\s]+`$/;
const ENDED = /[.!?:;,]$/;
/** A short line that is no sentence. */
const HEADING = /^(?:\d{1,2}[.)]\s)?[\p{Lu}\p{Lo}][^.;,]{3,60}$/u;
/** "basket Keeps what you chose": a word in small letters, and a sentence behind it. */
const WORD = /^[a-z][\w.-]{1,40}(?=\s\p{Lu})/u;
/** The first words of a bracket behind a name. */
const TYPE = /^\(([^(),]+)/;
const MAX_ITEM_LINES = 6;
/** Items of one list that are below a label of lifetimes. */
const MAX_TIMED = 20;

export function createListReader(
  {
    findDurations,
    findService,
    isCompany,
    isDataType,
    isLifetime,
    isOrdinary,
    readCategory,
    readPureLabel,
    saysCookie,
  }: Fields,
  { labelOf, withLabels }: Labels,
  leadOf: (text: string) => Lead | null,
  aboutCookies: AboutCookies,
) {
  const continuesItem = (line: Line | undefined): line is Line =>
    line !== undefined &&
    !line.gap &&
    !line.bullet &&
    line.level === null &&
    line.cells.length === 0 &&
    (leadOf(line.text) === null || labelOf(line) !== null);

  /** "town - Which town", above "Tells which town is shown. It is kept for a day.": a title, and the sentences below it. */
  function isTitled(lines: readonly Line[], at: number): boolean {
    const [first, below] = lines.slice(at, at + 2);
    const lead = first === undefined ? null : leadOf(first.text);
    return lead?.marked === true && !ENDED.test(lead.rest.text) && continuesItem(below) && ENDED.test(below.text);
  }

  /** "Session cookies" right between two items: it heads those below. */
  const headsItems = ({ text }: Line, next: Line | undefined): boolean =>
    next?.bullet === true && HEADING.test(text) && saysCookie(text) && readCategory(text) !== null;

  const saysOwner = (line: Cell): boolean => labelOf(line)?.column === 'provider';

  /** "Duration of the cookies:", above the items that tell nothing else. */
  function isBelowDuration(lines: readonly Line[], at: number): boolean {
    let above = at - 1;
    while (at - above < MAX_TIMED && lines[above]?.bullet === true) above -= 1;
    const label = /^(.+?)\s?:$/.exec(lines[above]?.text ?? '')?.[1] ?? '';
    return readPureLabel(label) === 'lifetime';
  }

  /** An ordinary word with which a line begins that labels its lifetime: among lines with names it is one. */
  function wordOf({ text }: Line): Lead | null {
    const [word] = WORD.exec(text) ?? [];
    if (word === undefined || isOrdinary(word)) return null;
    const rest = cellBetween(text, word.length, text.length);
    if (withLabels({ description: rest }).lifetime === undefined) return null;
    return { names: cellBetween(text, 0, word.length), rest, likeness: 1, marked: false, category: null };
  }

  /**
   * Words that begin a sentence in upper case are no names, unless they look like one.
   * @param about tells whether cookies are spoken of where it stands
   */
  function isItem(lead: Lead, best: number, about: () => boolean): boolean {
    if (readPureLabel(lead.names.text) !== 'unknown' && lead.likeness < 2) return false;
    if (lead.likeness >= 4) return true;
    // "VAT-IdNr: DE123": what has the shape of an identifier is a cookie where cookies are spoken of.
    if (lead.likeness === 3) return best >= 4 || ((lead.marked || best >= 3) && about());
    // "`theme` – dark or light": what is written as code is meant literally.
    if (CODE.test(lead.names.text) && about()) return true;
    const isCode = lead.names.text.startsWith('`');
    const lower = isCode || /^[^\p{Lu}]*$/u.test(lead.names.text);
    const capitals = /^[A-Z]{2,}[a-z]*$/.test(lead.names.text) && lead.marked && best >= 3;
    if (lead.likeness === 2) return capitals || (lower && (lead.marked || best >= 3));
    return lower && (lead.marked ? best >= 3 : best >= 4);
  }

  /** "1 day Tells users apart": without a mark behind the name, its line may be a row, whose next cell is a span. */
  function spanOf({ text, start }: Cell): Pick<Cells, 'lifetime' | 'description'> {
    // "1 year, 11 months and 29 days": the parts of one span have no more than a little word between them.
    let end = 0;
    for (const span of findDurations(text.slice(0, MAX_SPAN))) {
      if (span.start > (end === 0 ? 0 : end + MAX_JOINT)) break;
      end = span.end;
    }
    if (end === 0) return {};
    const rest = cellBetween(text, end, text.length, start);
    return { lifetime: cellBetween(text, 0, end, start), ...(rest.text === '' ? {} : { description: rest }) };
  }

  /** "(2 years, Example Ltd) Counts visits": the lifetime and who sets the cookie, where a bracket says both. */
  function bracketOf({ text, start }: Cell): Pick<Cells, 'lifetime' | 'provider'> {
    const [whole, first = '', second = ''] = /^\(([^(),;]{2,60})[,;]\s([^(),;]{2,60})\)/.exec(text) ?? [];
    if (whole === undefined) return {};
    const at = text.indexOf(second, first.length + 2);
    const one = cellBetween(text, 1, 1 + first.length, start);
    const other = cellBetween(text, at, at + second.length, start);
    const named = ({ text: words }: Cell): boolean =>
      /^[\p{Lu}\p{Lo}]/u.test(words) && !isLifetime(words) && readCategory(words) === null;
    if (isLifetime(first) && named(other)) return { lifetime: one, provider: other };
    return isLifetime(second) && named(one) ? { lifetime: other, provider: one } : {};
  }

  /** "Example – 390 days – shows maps": the lifetime among what dashes part, and a service that is one of the parts. */
  function dashedOf({ text, start }: Cell): Pick<Cells, 'lifetime' | 'provider'> {
    const parts: Cell[] = [];
    let from = 0;
    for (const { 0: dash, index } of text.slice(0, MAX_DASHED).matchAll(DASH)) {
      parts.push(cellBetween(text, from, index, start));
      from = index + dash.length;
    }
    if (parts.length === 0) return {};
    parts.push(cellBetween(text, from, text.length, start));
    const [lifetime, another] = parts.filter((part) => isLifetime(part.text));
    if (lifetime === undefined || another !== undefined) return {};
    const provider = parts.find((part) => findService(part.text) === part.text || isCompany(part.text));
    return { lifetime, ...(provider === undefined ? {} : { provider }) };
  }

  /**
   * Reads items that begin with a name, from one line on: "name: purpose (lifetime)", "name - purpose", "name purpose".
   * @returns the entries, and how many lines they took (0 when the first line is no such item)
   */
  function readList(lines: readonly Line[], at: number, headings: readonly string[]): Reading {
    const first = lines[at];
    const lead = first === undefined ? null : (leadOf(first.text) ?? wordOf(first));
    if (first === undefined || lead === null || first.cells.length > 0 || lead.rest.text === '') return NOTHING;
    let best = 0;
    const titled = !first.bullet && isTitled(lines, at);
    let alike = false;
    for (let near = Math.max(0, at - NEAR); near < at + NEAR; near += 1) {
      const line = near === at ? undefined : lines[near];
      const other = line === undefined || line.cells.length > 0 ? null : leadOf(line.text);
      // A word that begins several lines may be the topic of the text, and no name.
      if (other?.names.text !== lead.names.text) best = Math.max(best, other?.likeness ?? 0);
      alike ||= titled && other !== null && isTitled(lines, near);
    }
    // "`session_id` (string): …"
    const type = TYPE.exec(lead.rest.text)?.[1];
    const isField = type !== undefined && isDataType(type) && !headings.some(saysCookie);
    if (isField || !isItem(lead, best, () => aboutCookies(lines, at, headings))) return NOTHING;
    const names = movedBy(lead.names, first.start);
    let rest = movedBy(lead.rest, first.start);
    // "Provider: Example" stands above these items, so it heads the next as well.
    const owned = saysOwner({ text: headings[0] ?? '', start: 0, end: 0 });
    let taken = 1;
    const most = first.bullet ? MAX_ITEM_LINES : alike ? 2 : 1;
    for (let line = lines[at + taken]; continuesItem(line) && taken < most; line = lines[at + taken]) {
      const next = lines[at + taken + 1];
      if (headsItems(line, next) || (next?.bullet === true && owned && saysOwner(line))) break;
      rest = joinCells(rest, line, labelOf(line) === null ? ' ' : '\n');
      taken += 1;
    }
    const timed = first.bullet && isLifetime(rest.text) && isBelowDuration(lines, at);
    // A quoted value is what the cookie holds, not what it is for.
    const value = /^["“][^"”]*["”]?$/.test(rest.text);
    // "_a: 2 years", "_b: session"
    const alone = SPAN_ALONE.test(rest.text) && isLifetime(rest.text);
    const bracket = alone ? { lifetime: rest } : { ...dashedOf(rest), ...bracketOf(rest) };
    const cells = {
      name: names,
      ...bracket,
      ...(lead.category === null ? {} : { category: movedBy(lead.category, first.start) }),
      ...(timed ? { lifetime: rest } : value || alone ? {} : { description: rest }),
      ...(lead.marked ? {} : spanOf(rest)),
    };
    return {
      entries: [
        {
          cells: withLabels(cells),
          headings,
          start: names.start,
          end: rest.end,
          place: 'lead',
          timed,
          guessed: bracket.lifetime !== undefined,
        },
      ],
      taken,
    };
  }

  return readList;
}
