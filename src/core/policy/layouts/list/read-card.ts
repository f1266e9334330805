import { type Cell, joinCells } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import { type Cells, type FilledCells, giveCell, NOTHING, type Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { GoesOn } from '../prose/goes-on.ts';
import type { AboutCookies } from './about-cookies.ts';
import type { Opening, Openings } from './card-opening.ts';
import type { Labelled, Labels } from './label.ts';
import type { Lead } from './lead.ts';
import type { TagsOf } from './tags.ts';

/** A card is not longer. */
const MAX_LINES = 14;

/** A longer line is no title of a category. */
const MAX_TITLE = 40;

const UNKNOWN_LABEL = /^\p{L}[\p{L} ]{1,24}:\s\S/u;

/** A card while it is read. */
interface Card {
  readonly first: Line;
  /** The line above it. */
  readonly above: Line | undefined;
  readonly opening: Opening;
  readonly cells: FilledCells;
  /** Its lines without labels. */
  text: Cell | undefined;
  labels: number;
  /** True when its lifetime has no label: what it is for may have a paragraph of its own. */
  bare: boolean;
  /** True when its lifetime is a paragraph that is said of other cards too. */
  repeated: boolean;
}

/** An ordinary word alone on a line is a name only when labels follow it, or what is said of other cards too. */
function isCard({ opening, repeated }: Card, labels: number, told: boolean, series: boolean, cells: Cells): boolean {
  if (opening.labelled) return labels > 0;
  const likely = opening.likeness >= 3 || (series && (repeated || /^[^\p{Lu}]/u.test(opening.name.text)));
  return likely ? labels > 0 || told : labels > 1 && cells.lifetime !== undefined;
}

/** True for a line that stands among those near it again. */
const isRepeated = (lines: readonly Line[], at: number): boolean =>
  lines.slice(Math.max(0, at - MAX_LINES), at + MAX_LINES).filter(({ text }) => text === lines[at]?.text).length > 1;

export function createCardReader(
  {
    findLifetime,
    findService,
    findSetter,
    isLifetime,
    isService,
    onlyNames,
    readCategory,
    readLabel,
    readRowLabel,
    saysLogs,
  }: Fields,
  { itemOf, labelAbove, labelOf, unmarkedLabelOf, withLabels }: Labels,
  { beginsCard, openingOf }: Openings,
  leadOf: (text: string) => Lead | null,
  tagsOf: TagsOf,
  goesOn: GoesOn,
  aboutCookies: AboutCookies,
) {
  /** A service or a category alone on a line, behind what a card says: it heads those below. */
  const headsOthers = ({ text }: Line): boolean =>
    isService(text) || (text.length < MAX_TITLE && /^\p{Lu}[^.:;]*$/u.test(text) && readCategory(text) !== null);

  /** "Provider Example", "Duration 3 months": a lifetime is sure of itself, another label needs one beside it. */
  function labelWithin(lines: readonly Line[], at: number): Labelled | null {
    const line = lines[at];
    const label = line === undefined || line.cells.length > 0 ? null : unmarkedLabelOf(line);
    if (label === null || label.column === 'lifetime') return label;
    const sure = [at - 2, at - 1, at + 1, at + 2].some((near) => {
      const other = lines[near];
      return other !== undefined && unmarkedLabelOf(other)?.column === 'lifetime';
    });
    return sure ? label : null;
  }

  /** A label and its value in two cells of a row, as a definition list below a heading has them. */
  function labelledRow({ cells: [label, value, another] }: Line, below: readonly Line[]): Labelled | null {
    if (label === undefined || value === undefined || another !== undefined) return null;
    const title = label.text.replace(/\s?:$/, '');
    // "Longest time that it is kept": before a lifetime, most words of a label do, where none of a header follows.
    const told = below.some(({ cells: [next] }) => readRowLabel(next?.text ?? '') === 'lifetime');
    const isTimed = !told && isLifetime(value.text) && readLabel(title) === 'lifetime' && !saysLogs(title);
    const column = readRowLabel(title) === 'unknown' && isTimed ? 'lifetime' : readRowLabel(title);
    return column === 'unknown' ? null : { column, value };
  }

  /** True for a lifetime alone. Without a number only two words count, or three that are no sentence: more may speak of a session for another reason. */
  const isLifetimeAlone = (text: string): boolean =>
    isLifetime(text) &&
    (/^\D{0,20}\d/.test(text) ? text.length < 40 : text.split(' ').length <= (text.endsWith('.') ? 2 : 3));

  /** What the labels say that stand one below the other from a line on. */
  function columnsFrom(lines: readonly Line[], at: number): ReadonlySet<string> {
    const columns = new Set<string>();
    for (const line of lines.slice(at, at + MAX_LINES)) {
      const label = labelOf(line);
      if (label === null || holdsNames(label.column)) break;
      columns.add(label.column);
    }
    return columns;
  }

  /** Whether a line without a label is no more of a card: it begins another, heads others, or is a paragraph of its own. */
  function endsCard(card: Card, line: Line, repeated: boolean, below?: Line): boolean {
    const { first, opening, above, cells, text, labels, bare } = card;
    const saysMore = text !== undefined || labels > 0;
    const tellsLifetime = () => findLifetime(line.text) !== null;
    // A paragraph behind the labels of a card is its own where another card, or a heading, is right below.
    const own =
      text === undefined &&
      /[.!]$/.test(line.text) &&
      (below === undefined || below.level !== null || beginsCard(below.text));
    // Below a heading a card goes on over empty lines; elsewhere only labels carry it on.
    const ended = line.gap && first.level === null && !own && saysMore && (text !== undefined || !bare);
    // "These cookies stay for two years at most.", in a paragraph of its own, is still about the card above it.
    // "Usually until the browser is closed.", behind one card and behind the next, too.
    const isTold = isLifetimeAlone(line.text) || (tellsLifetime() && (repeated || goesOn(line.text, true)));
    const late = ended && cells.lifetime === undefined && isTold;
    if ((ended && !late) || line.level !== null || opening.above || (leadOf(line.text)?.likeness ?? 0) >= 4)
      return true;
    // "Server logs are kept for a year": a paragraph of its own that tells how long something else is kept.
    if (line.gap && saysMore && !late && tellsLifetime() && !goesOn(line.text)) return true;
    // "Statistics", above the next card as such a line is above this.
    const isNext = first.level !== null && below?.level === first.level && above !== undefined && headsOthers(above);
    if ((text !== undefined || isNext) && headsOthers(line)) return true;
    // A word above a label that this card has already begins the next.
    const again = below === undefined ? null : labelOf(below);
    return again !== null && cells[again.column] !== undefined && onlyNames(line.text) > 0;
  }

  /** @param labelled what the labels say that stand below the line */
  function addLine(card: Card, line: Line, labelled: ReadonlySet<string>): void {
    // "6 months", alone on its line or in its item.
    const tags = card.labels > 0 || card.text !== undefined ? null : tagsOf(line);
    // "Example Session Cookie" above "Duration: 1 day": the label says it, and the line what the cookie is.
    if (tags !== null && !Object.keys(tags).some((column) => labelled.has(column))) {
      Object.assign(card.cells, tags);
      card.labels += 2;
    } else if (card.cells.lifetime === undefined && !labelled.has('lifetime') && isLifetimeAlone(line.text)) {
      card.cells.lifetime = line;
      card.labels += 1;
      card.bare = true;
    } else card.text = joinCells(card.text, line);
  }

  /**
   * Reads a card: a name, then lines about it, with labels or without.
   * @param series a card was just read, or one above the title of this, so that a less likely name may begin the next
   * @returns the entry, and how many lines it took (0 when no card begins here)
   */
  function readCard(lines: readonly Line[], at: number, headings: readonly string[], series: boolean): Reading {
    const first = lines[at];
    const opening = first === undefined || first.cells.length > 0 ? null : openingOf(lines, at, first);
    if (first === undefined || opening === null) return NOTHING;

    const before = first.text.slice(0, Math.max(0, opening.name.start - first.start - 1));
    const service = findService(before);
    const cells: FilledCells = { name: opening.name };
    const above = lines[at - 1];
    // "Example: counts visits", above the names: the item of a service.
    const item = opening.labelled && !first.gap && !first.bullet && above !== undefined ? itemOf(above) : null;
    Object.assign(cells, item);
    // "Example Analytics (_a_b)"
    if (service !== null) cells.provider = { text: service, start: first.start, end: first.start };
    const card: Card = {
      first,
      opening,
      above,
      cells,
      text: undefined,
      labels: Number(item !== null),
      bare: false,
      repeated: false,
    };
    let { taken } = opening;
    for (let line = lines[at + taken]; line !== undefined && taken < MAX_LINES; line = lines[at + taken]) {
      const here = at + taken;
      const below = lines[here + 1];
      const row = first.level === null ? null : labelledRow(line, lines.slice(here + 1, here + 4));
      const ends =
        line.cells.length > 0 ||
        (item !== null && line.bullet) ||
        (line.level !== null && line.level < 7) ||
        beginsCard(line.text);
      if (row === null && ends) break;
      const part = row ?? (opening.above ? labelAbove(lines, here) : (labelOf(line) ?? labelWithin(lines, here)));
      const repeated = isRepeated(lines, here);
      if (part === null) {
        // "Data: a number": a label that nobody knows, between two that are known.
        const isKnownBelow = card.labels > 0 && below !== undefined && labelOf(below) !== null;
        if (!isKnownBelow || !UNKNOWN_LABEL.test(line.text)) {
          if (endsCard(card, line, repeated, below)) break;
          card.repeated ||= repeated && findLifetime(line.text) !== null;
          addLine(card, line, columnsFrom(lines, here + 1));
        }
      } else {
        if (holdsNames(part.column)) break;
        if (part.value.text !== '') giveCell(cells, part.column, part.value);
        card.repeated ||= repeated && part.column === 'lifetime';
        card.labels += 1;
      }
      taken += part !== null && opening.above ? 2 : 1;
    }
    const { text, labels } = card;
    if (text !== undefined && item === null) cells.description = joinCells(cells.description, text);
    // "Counts visits. Provider: X. Duration: 1 year.", below the name.
    const parted = withLabels(cells);
    const more = Object.keys(parted).length - Object.keys(cells).length;
    if (!opening.labelled && text !== undefined && findSetter(text.text) === opening.name.text) return NOTHING;
    const told = text !== undefined && (opening.likeness !== 3 || aboutCookies(lines, at, headings));
    if (!isCard(card, labels + more, told, series, parted)) return NOTHING;
    const { end } = lines[at + taken - 1] ?? first;
    const timed = parted.lifetime !== undefined;
    return { entries: [{ cells: parted, headings, start: first.start, end, place: 'cell', timed }], taken };
  }

  return readCard;
}
