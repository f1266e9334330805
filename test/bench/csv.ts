/**
 * Opens a table of hostile names in LibreOffice Calc, parted by commas as it is written, and by semicolons as some
 * languages' programs do: no cell may become a formula. Ends with 1 when one does, with 3 where Calc is not installed.
 *   npm run bench:csv
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { csv } from '../../src/core/export/csv.ts';
import { cookie, reported } from '../fixtures/parts.ts';
import { record } from './row.ts';

const run = promisify(execFile);

const NAMES = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  ' =1+1',
  '\t=1+1',
  '"=1+1',
  '\uff1d1+1',
  'a;=1+1;b',
  'a,=1+1,b',
  'a";=1+1;"',
  'two\n=1+1',
  'abc\u202e=1+1',
];

const table = csv(
  NAMES.map((name) => ({
    reported: reported(cookie(name)),
    purpose: name,
    provider: name,
    category: '',
    statedLifetime: name,
    lifetime: '',
    setters: [name],
    findings: [name],
  })),
);

/** The table as Calc has it, in its own format. @param separator of cells, as a character's number */
async function opened(separator: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'csv-'));
  try {
    await writeFile(join(folder, 'cookies.csv'), table);
    await run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      `--infilter=Text - txt - csv (StarCalc):${separator},34,76,1`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'cookies.csv'),
    ]);
    return await readFile(join(folder, 'cookies.fods'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

try {
  for (const separator of [',', ';']) {
    const sheet = await opened(separator.charCodeAt(0));
    const formulas = sheet.match(/table:formula="[^"]*"/g) ?? [];
    console.log(`parted by "${separator}": ${formulas.length} formulas ${formulas.join(' ')}`);
    record({ benchmark: 'CSV', what: `formulas in Calc, parted by "${separator}"`, value: formulas.length, unit: '' });
    if (formulas.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(`LibreOffice Calc did not open the table (${error instanceof Error ? error.message : error}).`);
  process.exitCode = 3;
}
