import type { Chooser } from '../chooser.ts';
import { cellOf, type Policy, rowOf } from '../policy.ts';
import { headed } from './headed.ts';
import type { Layout } from './layout.ts';

/** A cell on each line, or in each paragraph. */
function writeCells({ columns, sections }: Policy, { pick }: Chooser): string {
  const between = pick(['\n', '\n\n']);
  return sections
    .map(({ heading, cookies }) => {
      const cells = [...columns.map(({ header }) => header), ...cookies.flatMap((cookie) => rowOf(cookie, columns))];
      return headed(heading, [cells.join(between)], '');
    })
    .join('\n\n');
}

/** Text as a narrow column of a page has it. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The text of a page: rows by tabs, whose cells are wrapped; behind the break of the page, column by column. */
function writeColumns({ columns, sections }: Policy, { below, pick }: Chooser): string {
  const width = pick([24, 30]);
  const cookies = sections.flatMap((section) => section.cookies);
  const before = 1 + below(cookies.length - 1);
  const rows = cookies.slice(0, before).flatMap((cookie) => {
    const cells = columns.map((column) =>
      column.holds === 'purpose' ? wrapped(cellOf(cookie, column), width) : [cellOf(cookie, column)],
    );
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? '').join('\t'));
  });
  const after = columns.flatMap((column) =>
    cookies
      .slice(before)
      .flatMap((cookie) =>
        column.holds === 'purpose' ? wrapped(cellOf(cookie, column), width) : [cellOf(cookie, column)],
      ),
  );
  return [columns.map(({ header }) => header).join('\t'), ...rows, '', '', '', after.join('\n\n')].join('\n');
}

export const oneCellPerLine: Layout = {
  format: 'text',
  names: 'identifier',
  needs: ['purpose'],
  noise: [],
  write: writeCells,
};

export const columnMajor: Layout = {
  format: 'text',
  names: 'unmistakable',
  needs: ['purpose', 'lifetime'],
  orders: [
    ['provider', 'name', 'lifetime', 'purpose'],
    ['name', 'lifetime', 'purpose'],
    ['name', 'purpose', 'lifetime'],
  ],
  noise: [],
  undivided: true,
  write: writeColumns,
};
