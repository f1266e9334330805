/**
 * How well a table of 18 cookies is read from PDF files, in each way that it is printed: `npm run bench:pdf`.
 * LibreOffice's ways are left out where it is not installed. With a folder as argument, the files are kept there.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { getBrowser } from '../../src/cli/browser/get-browser.ts';
import { readPdf } from '../../src/documents/read-pdf.ts';
import { readPolicy } from '../core/policy/reader.ts';
import { policyPage } from './pdf/cookie-table.ts';
import { hasLibreOffice, printInChromium, printInLibreOffice } from './pdf/print-pdf.ts';
import { scoreTable } from './pdf/score-table.ts';
import { record } from './row.ts';

/** The share of facts that must be right. */
const LEAST_RIGHT = 0.97;

interface Way {
  readonly title: string;
  readonly by: 'chromium' | 'libreoffice';
  readonly tagged: boolean;
  readonly html: string;
}

const bordered = (padding: number, more = '') => `td,th{border:1px solid;padding:${padding}px;text-align:left}${more}`;
const NARROW = 'table{table-layout:fixed;width:330px}td,th{overflow-wrap:anywhere}';
const LONG = 'td{height:90px;vertical-align:top}';
const RULED = 'table{border-collapse:collapse;width:100%}tr{border-bottom:1px solid}td,th{padding:4px;text-align:left}';
const BARE = 'td,th{padding:3px 8px;text-align:left;vertical-align:top}';

const pages = [
  ...[2, 4, 8, 12].map((padding) => ({ title: `padding ${padding} px`, html: policyPage(bordered(padding)) })),
  { title: 'borders collapsed', html: policyPage(bordered(4, 'table{border-collapse:collapse}')) },
  { title: 'centred header, cells at top', html: policyPage('td,th{border:1px solid;padding:4px;vertical-align:top}') },
  { title: 'row spans', html: policyPage(bordered(4), { spans: true }) },
  { title: 'wrapped names', html: policyPage(bordered(4, NARROW)) },
  { title: 'two pages and more', html: policyPage(bordered(4, LONG)) },
  { title: 'rules between rows only', html: policyPage(RULED, { plain: true }) },
  { title: 'no rule at all', html: policyPage(BARE, { plain: true }) },
];

const office = [
  { title: 'its default', html: policyPage('') },
  { title: 'row spans', html: policyPage('', { spans: true }) },
  { title: 'wrapped names', html: policyPage('table{width:300px}') },
  { title: 'no rule at all', html: policyPage('', { plain: true }) },
];

const ways: readonly Way[] = [
  ...pages.map((page): Way => ({ ...page, by: 'chromium', tagged: true })),
  ...pages.map((page): Way => ({ ...page, by: 'chromium', tagged: false })),
  ...office.map((page): Way => ({ ...page, by: 'libreoffice', tagged: false })),
  ...office.map((page): Way => ({ ...page, by: 'libreoffice', tagged: true })),
];

const folder = process.argv[2];
if (folder !== undefined) await mkdir(folder, { recursive: true });
const withOffice = await hasLibreOffice();
const { executablePath } = await getBrowser('chromium');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
const total = { right: 0, wrong: 0, all: 0 };
console.log(`${''.padEnd(56)} right wrong missing, of the facts`);
for (const { title, by, tagged, html } of ways) {
  if (by === 'libreoffice' && !withOffice) continue;
  const bytes = await (by === 'chromium' ? printInChromium(browser, html, tagged) : printInLibreOffice(html, tagged));
  const name = `${by}, ${tagged ? 'tagged' : 'no tags'}: ${title}`;
  if (folder !== undefined) await writeFile(join(folder, `${name.replace(/\W+/g, '-')}.pdf`), bytes);
  const { text } = await readPdf(bytes);
  const format = 'html';
  const { right, wrong, all, mistakes } = scoreTable(readPolicy(text, format).declarations);
  console.log(
    `${name.padEnd(56)} ${[right, wrong, all - right - wrong].map((count) => String(count).padStart(5)).join(' ')}`,
  );
  for (const mistake of mistakes) console.log(`    ${mistake}`);
  total.right += right;
  total.wrong += wrong;
  total.all += all;
}
await browser.close();
if (!withOffice) console.log('LibreOffice is not installed: its exports are left out.');
console.log(`${((100 * total.right) / total.all).toFixed(1)} % right, ${total.wrong} wrong, of ${total.all}`);
record({
  benchmark: 'PDF',
  what: 'facts of a table, in each way it is printed',
  value: total.right,
  unit: 'right',
  against: { what: 'facts', value: total.all },
});
process.exitCode = total.right < LEAST_RIGHT * total.all || total.wrong > 0 ? 1 : 0;
