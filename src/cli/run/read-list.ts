import { parseAddress } from '../input/parse-address.ts';
import { type Row, readTable } from '../input/read-table.ts';
import { type Target, toTarget } from './target.ts';

/** What a list of portals holds. */
export interface PortalList {
  /** Each once, in their order. */
  readonly targets: readonly Target[];
  /** The lines that name a portal again. */
  readonly repeated: readonly number[];
  /** The lines that name no address of a web page. */
  readonly unread: readonly number[];
}

/** Columns that hold an address, the better one first. */
const COLUMNS = ['url', 'host'];
const SEPARATORS = [',', ';', '\t'];

/** Reads a text with an address a line, or a table whose first row names a column `url` or `host`; `#` begins a comment. */
export function readList(text: string): PortalList {
  return collect(tableEntries(text.replace(/^\ufeff/, '')) ?? lineEntries(text));
}

interface Entry {
  readonly line: number;
  readonly text: string;
}

const lineEntries = (text: string): readonly Entry[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ line: index + 1, text: withoutComment(line) }))
    .filter(({ text }) => text !== '');

/** An address may hold the sign that begins a comment, without a space before it. */
function withoutComment(line: string): string {
  const words = line.trim().split(/\s+/);
  const comment = words.findIndex((word) => word.startsWith('#'));
  return words.slice(0, comment === -1 ? words.length : comment).join(' ');
}

/** Null when it is no table. */
function tableEntries(text: string): readonly Entry[] | null {
  for (const separator of SEPARATORS) {
    const rows = readTable(text, separator).filter(({ cells }) => !isEmpty(cells));
    const names = rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
    const columns = COLUMNS.map((column) => names.indexOf(column)).filter((index) => index !== -1);
    if (columns.length > 0) return rows.slice(1).map((row) => toEntry(row, columns));
  }
  return null;
}

const isEmpty = ([first = '', ...others]: readonly string[]): boolean =>
  first.startsWith('#') || (first === '' && others.every((cell) => cell === ''));

const toEntry = ({ line, cells }: Row, columns: readonly number[]): Entry => ({
  line,
  text: columns.map((index) => cells[index] ?? '').find((cell) => cell !== '') ?? '',
});

function collect(entries: readonly Entry[]): PortalList {
  const targets = new Map<string, Target>();
  const repeated: number[] = [];
  const unread: number[] = [];
  for (const { line, text } of entries) {
    const address = parseAddress(text);
    if (address === null) {
      unread.push(line);
      continue;
    }
    const target = toTarget(address);
    if (targets.has(target.url)) repeated.push(line);
    else targets.set(target.url, target);
  }
  return { targets: [...targets.values()], repeated, unread };
}
