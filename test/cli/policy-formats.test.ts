import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { docxFromMarkdown } from '../documents/make-docx.ts';
import { makePdf, type Printed } from './make-pdf.ts';
import { runCompiledCli } from './run-cli.ts';

const fixtures = join(import.meta.dirname, '../fixtures/one-policy');

/** Where the columns of a table begin, and how many letters fit in one: a longer cell is wrapped. */
const COLUMNS = [40, 170, 290, 450] as const;
const WIDTH = 20;
/** Points between lines of a cell, and between rows. */
const STEP = 14;
const ROOM = 28;
const TOP = 780;
const BOTTOM = 80;

function wrapped(cell: string): readonly string[] {
  const lines: string[] = [];
  for (const word of cell.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** The text as it is printed: cells between tabs in columns, wrapped, and the header again on each page. */
function print(text: string): string {
  const pages: Printed[][] = [[]];
  let y = TOP;
  let header = '';
  const row = (line: string): void => {
    const cells = line.split('\t');
    const lines = cells.length > 1 ? cells.map(wrapped) : [[line]];
    lines.forEach((parts, column) => {
      parts.forEach((part, index) => {
        pages.at(-1)?.push([COLUMNS[column] ?? 0, y - index * STEP, part]);
      });
    });
    y -= ROOM + (Math.max(...lines.map(({ length }) => length)) - 1) * STEP;
  };
  for (const line of text.split('\n').filter((line) => line !== '')) {
    if (y < BOTTOM) {
      pages.push([]);
      y = TOP;
      if (line.includes('\t') && line !== header) row(header);
    }
    if (line.startsWith('Cookie name')) header = line;
    row(line);
  }
  return makePdf(...pages);
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
  await writeFile(join(folder, 'policy.docx'), docxFromMarkdown(await readFile(join(fixtures, 'policy.md'), 'utf8')));
  await writeFile(join(folder, 'policy.pdf'), print(await readFile(join(fixtures, 'policy.txt'), 'utf8')));
});

const declared = async (file: string): Promise<readonly unknown[]> =>
  JSON.parse((await runCompiledCli(['policy', '--json', file])).stdout).declarations;

test.concurrent.each(['policy.md', 'policy.txt', 'policy.pdf', 'policy.docx'])(
  '%s declares what policy.html does, in the same words',
  async (name) => {
    const html = await declared(join(fixtures, 'policy.html'));
    expect(html).toHaveLength(10);
    expect(await declared(join(/pdf|docx/.test(name) ? folder : fixtures, name))).toEqual(html);
  },
);
