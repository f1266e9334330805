import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';

const run = promisify(execFile);

/** Prints a page as Chromium does, which writes tags unless it is told not to. */
export async function printInChromium(browser: Browser, html: string, tagged: boolean): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html);
  const bytes = await page.pdf({ format: 'a4', tagged, outline: false });
  await page.close();
  return bytes;
}

const PROGRAM = 'soffice';

/** @returns false where LibreOffice is not installed */
export const hasLibreOffice = (): Promise<boolean> =>
  run(PROGRAM, ['--version']).then(
    () => true,
    () => false,
  );

/** Opens a page as a text document in LibreOffice Writer, and exports that. */
export async function printInLibreOffice(html: string, tagged: boolean): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  await writeFile(join(folder, 'policy.html'), html);
  const options = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(tagged) } });
  await run(PROGRAM, [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    // Else it is opened as a page of the web, which has no pages to print.
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    `pdf:writer_pdf_Export:${options}`,
    '--outdir',
    folder,
    join(folder, 'policy.html'),
  ]);
  const bytes = await readFile(join(folder, 'policy.pdf'));
  await rm(folder, { recursive: true });
  return bytes;
}
