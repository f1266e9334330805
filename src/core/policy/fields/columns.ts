import type { Cell } from '../document/cell.ts';
import { type Column, holdsNames } from '../document/column.ts';
import { isClearHeader, isHeader, settled } from '../document/header.ts';
import { isSignAt, isWordAt } from '../lexicon/lexicon.ts';
import { memoize } from '../lexicon/memoize.ts';
import { normalise } from '../lexicon/normalise.ts';
import { type Mark, MEANS, means, type Vocabulary } from '../lexicon/vocabulary.ts';

/** When one header has words of several kinds, the first of these is what the column holds. */
const ORDER: readonly Exclude<Column, 'unknown'>[] = [
  'lifetime',
  'provider',
  'purpose',
  'name',
  'category',
  'description',
  'cookie',
  'other',
];

const HEADER = ORDER.reduce((bits, column) => bits | MEANS[column], 0);

const HEADING = MEANS.necessary | MEANS.statistics | MEANS.marketing;

const lengthOf = (found: readonly Mark[]): number => found.reduce((sum, { start, end }) => sum + end - start, 0);

/** Letters in words of four or more; little words ("of the") say nothing for or against. */
function letters(text: string, start: number, end: number): number {
  let all = 0;
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && isWordAt(text, to)) to += 1;
    if (to - from >= 4 || isSignAt(text, from)) all += to - from;
    from = to + 1;
  }
  return all;
}

/** "Cookies and their lifetime", "Name / duration": the names, with what is said of them in the same cell. */
function isNamesFirst(text: string, marks: readonly Mark[]): boolean {
  const at = marks.findIndex((mark) => !means(mark, 'name') && !means(mark, 'cookie'));
  const [last, next] = [marks[at - 1], marks[at]];
  if (last === undefined || next === undefined) return false;
  return /[&/+,(]/.test(text.slice(last.end, next.start)) || means(next, 'joins');
}

function strongest(found: readonly Mark[]): Column {
  // "Description of the service" names nobody.
  const [first] = found;
  const describes = first !== undefined && means(first, 'description') && !means(first, 'provider');
  const told = describes ? found.filter((mark) => !means(mark, 'provider')) : found;
  return ORDER.find((column) => told.some((mark) => means(mark, column))) ?? 'unknown';
}

/** Whether a word continues the header before it, given the headers before that and whether names follow. */
function belongs(
  group: readonly Mark[],
  mark: Mark,
  between: string,
  { namesBefore, namesFollow }: { readonly namesBefore: boolean; readonly namesFollow: boolean },
): boolean {
  const before = strongest(group);
  const own = strongest([mark]);
  const words = between.split(/[\s'’()&/+,.-]+/).filter((word) => word !== '');
  // Little words join ("of the"), and so does one that only says what kind of thing a cookie is ("souboru cookie").
  if (words.length > 0) return words.every((word) => word.length <= 3) || (words.length === 1 && own === 'cookie');
  if (between.trim() !== '') return true;
  // "Provider's name · Name of the cookie": a second word for names begins its own header.
  if (own === 'name' && group.some((each) => strongest([each]) === 'name')) return false;
  const onlyCookie = group.every((each) => strongest([each]) === 'cookie');
  // "Cookie's name · Cookie's purpose": some languages put whose it is first.
  if (onlyCookie && namesBefore && own !== 'name' && own !== 'cookie') return true;
  if (own === 'name') return onlyCookie || (before === 'provider' && namesFollow);
  if (own === 'cookie') return before === 'name' && group.every((each) => strongest([each]) !== 'cookie');
  if (own === 'provider') return (onlyCookie && namesFollow) || before === 'provider';
  return own === before;
}

interface UnseparatedHeader {
  readonly columns: readonly Column[];
  /** True when not even spaces part its cells. */
  readonly joined: boolean;
}

export function createColumns({ marksOf, says }: Vocabulary) {
  /** True for the header or label of a service, which is the provider only where no other names one. */
  const saysService = (text: string): boolean => says(text, 'service');

  /** "Who puts it": a little word tells what the few others behind it are about. */
  function asksWho(text: string): boolean {
    const [first] = marksOf(text).filter(({ value }) => (value & HEADER) !== 0);
    return first?.start === 0 && first.end < 4 && means(first, 'provider') && text.split(/\s+/).length <= 4;
  }

  /** How surely a header is that of providers: "Service" is less than "Who puts it", and that less than "Provider". */
  const rankOf = (text: string): number => (saysService(text) ? 0 : asksWho(text) ? 1 : 2);

  /** Header words of a text, and how much of its letters they are. */
  function headerMarks(text: string): { readonly found: readonly Mark[]; readonly share: number } {
    const marks = marksOf(text);
    const found = marks.filter(({ value }) => (value & HEADER) !== 0);
    // "How long it *stays*"
    const told = found.some((mark) => means(mark, 'lifetime')) ? MEANS.expires : 0;
    const known = marks
      .filter(({ value }) => (value & (HEADER | told)) !== 0)
      .reduce((sum, { start, end }) => sum + letters(text, start, end), 0);
    const all = letters(text, 0, text.length);
    if (asksWho(text)) return { found, share: 1 };
    return { found, share: all === 0 ? lengthOf(found) / text.length : known / all };
  }

  /** "Expires", and no word more: the label of lifetimes. */
  const isExpires = (text: string): boolean =>
    marksOf(text).some((mark) => means(mark, 'expires') && mark.end - mark.start === text.length);

  /** What the header of one column means; `unknown` when its words say nothing. */
  const readLabel = memoize((text): Column => {
    if (text.length > 60) return 'unknown';
    const { found, share } = headerMarks(text);
    // "How long does it stay?": of a question, few words tell.
    const least = text.endsWith('?') || text.split(/\s+/).length <= 3 ? 0.2 : 0.4;
    if (share < least) return isExpires(text) ? 'lifetime' : 'unknown';
    return isNamesFirst(text, marksOf(text)) ? 'name' : strongest(found);
  });

  /** A label that stands alone, as before a colon: every word of it is a header's. */
  const readPureLabel = memoize((text): Column => {
    // What underscores join is a name, whatever words are in it.
    if (text.length > 40 || /:\s?\S|\w_\w/.test(text)) return 'unknown';
    const { found, share } = headerMarks(text);
    const column = strongest(found);
    // "Necessary cookies" is no label of names.
    const least = text.split(/\s+/).length <= 3 && column !== 'cookie' ? 0.5 : 0.75;
    if (column === 'unknown' && isExpires(text)) return 'lifetime';
    return share < least ? 'unknown' : column;
  });

  /** The same before a cell, where "Name and duration" has the names first. */
  const readRowLabel = (text: string): Column => (readPureLabel(text) === 'unknown' ? 'unknown' : readLabel(text));

  /** The columns that a row of header cells announces, or null when it is not a header. */
  function readHeader(cells: readonly Pick<Cell, 'text'>[]): readonly Column[] | null {
    if (cells.length < 2 || cells.some(({ text }) => text.length > 60)) return null;
    const labels = cells.map(({ text }) => readLabel(text));
    // "Service · Provider": whose the service is.
    const ranks = cells.map(({ text }, index) => (labels[index] === 'provider' ? rankOf(text) : 0));
    const best = Math.max(...ranks);
    const columns = labels.map((label, index) =>
      label === 'provider' && (ranks[index] ?? 0) < best ? 'other' : label,
    );
    const known = columns.filter((column) => column !== 'unknown').length;
    const enough = columns.includes('name') ? known * 2 >= columns.length : known * 2 > columns.length;
    const told = new Set(
      columns.filter((column) => column === 'purpose' || column === 'lifetime' || column === 'provider'),
    );
    // "Item · Provider · Purpose · Expiry": which column has the names, the cells must say.
    const nameless =
      !columns.some(holdsNames) && columns.includes('unknown') && told.size >= 2 && columns.includes('lifetime');
    return (isHeader(columns) || nameless) && enough ? columns : null;
  }

  /**
   * The columns of a header whose cells only spaces part, or nothing ("NameProviderPurpose"). Words are put together into
   * headers as a reader would: "Cookie name", "Service provider's name", "Name of the cookie".
   */
  const readUnseparatedHeader = memoize((text): UnseparatedHeader | null => {
    if (text.length > 160 || /[.?!:;]$|[.!]\s/.test(text)) return null;
    const spaced = unseparatedColumns(text);
    const cells = text.split(/(?<=[\p{Ll})])(?=\p{Lu})/u);
    const columns = readHeader(cells.map((text) => ({ text }))) ?? [];
    // "Cookie's nameCookie's purpose" has spaces too: what tells more columns is right.
    // "NameDomainType": three labels in one word are no other.
    const isOneWord = !/\s/.test(text) && columns.length > 2 && !columns.includes('unknown');
    if ((isOneWord || isClearHeader(columns)) && columns.length > (spaced?.length ?? 0))
      return { columns: settled(columns), joined: true };
    return spaced === null ? null : { columns: spaced, joined: false };
  });

  function unseparatedColumns(text: string): readonly Column[] | null {
    const { found } = headerMarks(text);
    // A heading names a category of cookies, a header never does.
    if (
      found.length < 2 ||
      lengthOf(found) < 0.5 * text.length ||
      marksOf(text).some(({ value }) => (value & HEADING) !== 0)
    )
      return null;
    const normal = normalise(text);
    const groups: Mark[][] = [];
    found.forEach((mark, index) => {
      const group = groups.at(-1);
      const last = group?.at(-1);
      if (group === undefined || last === undefined) {
        groups.push([mark]);
        return;
      }
      const between = normal.slice(last.end, mark.start).replace(/^\([^\s()]{1,3}\)/, '');
      const namesFollow = found.slice(index + 1).some((later) => holdsNames(strongest([later])));
      const namesBefore = groups.slice(0, -1).some((earlier) => strongest(earlier) === 'name');
      if (belongs(group, mark, between, { namesBefore, namesFollow })) group.push(mark);
      else groups.push([mark]);
    });
    const columns = groups.map(strongest);
    // "Serves to manage our cookies": what a cookie is for.
    const isSentence = columns.length === 2 && columns[1] === 'cookie' && /^\p{Lu}.*\s\p{Ll}+$/u.test(text);
    return isClearHeader(columns) && !isSentence ? settled(columns) : null;
  }

  return { readLabel, readPureLabel, readRowLabel, readHeader, readUnseparatedHeader, saysService };
}

export type Columns = ReturnType<typeof createColumns>;
