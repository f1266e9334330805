import type { Chooser } from '../chooser.ts';
import { phrasesIn } from '../phrases.ts';
import { type Policy, rowOf } from '../policy.ts';
import { headed } from './headed.ts';
import type { Layout } from './layout.ts';

const noteOf = ({ language, noise }: Policy): string =>
  noise.has('footnotes') ? `\n\n\\* ${phrasesIn(language.tag).note}` : '';

/** A table of Markdown as it should be; its names may be code, its cells padded. */
function write(policy: Policy, { inHundred, pick }: Chooser): string {
  const { columns, sections } = policy;
  const around = pick(['', '', '`', '**']);
  const width = pick([0, 0, 18]);
  const framed = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.padEnd(width)).join(' | ')} |`;
  const header = [framed(columns.map(({ header: words }) => words)), `|${columns.map(() => '---').join('|')}|`];
  const table = sections.map(({ heading, cookies }) =>
    headed(heading, [
      ...header,
      ...cookies.map((cookie) =>
        framed(
          rowOf(cookie, columns).map((cell, index) =>
            columns[index]?.holds === 'name' && cell !== '' ? around + cell + around : cell,
          ),
        ),
      ),
      ...(policy.noise.has('empty rows') && inHundred(50) ? [framed(columns.map(() => ''))] : []),
    ]),
  );
  return table.join('\n\n') + noteOf(policy);
}

/** Pipes stand between cells, or behind each; a rule below the header may be missing. */
function writeUnframed({ columns, sections }: Policy, { inHundred, pick }: Chooser): string {
  const end = pick(['', ' |']);
  const rule = inHundred(60) ? [columns.map(() => '---').join('|')] : [];
  // An empty first cell takes a pipe to be seen.
  const row = (cells: readonly string[]): string => `${cells[0] === '' ? '|' : ''}${cells.join(' | ')}${end}`;
  return sections
    .map(({ heading, cookies }) =>
      headed(heading, [
        row(columns.map(({ header }) => header)),
        ...rule,
        ...cookies.map((cookie) => row(rowOf(cookie, columns))),
      ]),
    )
    .join('\n\n');
}

/** Rows with fewer cells than the header, for the last is empty, and rows with more. */
function writeRagged({ columns, sections }: Policy, { below, pick }: Chooser): string {
  const row = (cells: readonly string[]): string => {
    const last = cells.findLastIndex((cell) => cell !== '');
    const kept = [cells, cells.slice(0, last + 1), [...cells, ''], [...cells, '', '']][below(4)] ?? cells;
    return `${cells[0] === '' ? '| ' : pick(['| ', ''])}${kept.join(' | ')} |`;
  };
  return sections
    .map(({ heading, cookies }) =>
      headed(heading, [
        `| ${columns.map(({ header }) => header).join(' | ')} |`,
        `|${columns.map(() => '---').join('|')}|`,
        ...cookies.map((cookie) => row(rowOf(cookie, columns))),
      ]),
    )
    .join('\n\n');
}

/** A cell on each line, and a pipe behind it. */
function writeStacked({ columns, sections }: Policy, { pick }: Chooser): string {
  const first = pick(['', '| ']);
  return sections
    .map(({ heading, cookies }) =>
      headed(heading, [
        ...columns.map(({ header }, index) => `${index === 0 ? first : ''}${header} |`),
        ...cookies.flatMap((cookie) => rowOf(cookie, columns).map((cell) => `${cell} |`)),
      ]),
    )
    .join('\n\n');
}

const parted = { format: 'text', needs: ['purpose'] } as const;

export const pipes: Layout = {
  ...parted,
  names: 'any',
  noise: ['footnotes', 'empty cells', 'empty rows'],
  write,
};
export const unframedPipes: Layout = { ...parted, names: 'any', noise: ['empty cells'], write: writeUnframed };
export const raggedPipes: Layout = { ...parted, names: 'any', noise: ['empty cells'], write: writeRagged };
export const stackedPipes: Layout = { ...parted, names: 'identifier', noise: [], write: writeStacked };
