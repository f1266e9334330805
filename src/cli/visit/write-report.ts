import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { FORMATS, type FormatId } from '../../core/export/formats.ts';
import { makeMaterial } from '../../messages/export/make-material.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { makeFolder } from '../terminal/make-folder.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { messagesIn, terminalMessages } from '../terminal/terminal-messages.ts';
import { writeWhole } from '../terminal/write-whole.ts';
import type { InspectedPortal } from './inspect-portal.ts';
import { type Picture, pictureFile } from './pictured.ts';
import { takePopupPicture } from './take-popup-picture.ts';

/** What is written besides pictures. */
const EXPORTS = [
  ['report.json', 'json'],
  ['audit.json', 'audit'],
  ['report.html', 'html'],
  ['cookies.csv', 'csv'],
  ['policy-table.html', 'policy-html'],
  ['policy-table.md', 'policy-markdown'],
] as const satisfies readonly (readonly [file: string, format: FormatId])[];

/** A report, what it was made of, and the popup that shows it; null when none was opened. */
export type Written = Omit<InspectedPortal, 'notes' | 'popup' | 'pictures'> & {
  readonly popup: Page | null;
  readonly pictures?: readonly Picture[];
};

/** All of a report was written but the popup's picture. */
export class PictureMissing extends Failure {}

/**
 * Writes a report in several formats, and pictures, that of the popup last.
 * @returns the paths of all
 * @throws Failure when one could not be written; the others may be there
 * @throws PictureMissing when it was the last one
 */
export async function writeReport(
  { report, watched, provenance, popup, pictures = [] }: Written,
  folder: string,
): Promise<readonly string[]> {
  const out = await makeFolder(folder, 0); // what was gathered is written as far as there is room
  const material = await makeMaterial({ report, watched }, provenance, {
    messages: terminalMessages(),
    inLanguage: messagesIn,
  });
  const written: string[] = [];
  const write = async (name: string, content: string | Uint8Array) => {
    const file = join(out, name);
    await writeWhole(file, content);
    written.push(file);
  };
  for (const [name, format] of EXPORTS) await write(name, FORMATS[format].write(material));
  for (const { of, png } of pictures) await write(pictureFile(of), png);
  if (popup !== null) await write(pictureFile('popup'), await pictureOf(popup, join(out, pictureFile('popup'))));
  return written;
}

const pictureOf = (popup: Page, file: string): Promise<Uint8Array> =>
  takePopupPicture(popup).catch((error: unknown) => {
    throw new PictureMissing(
      `${file} was not written, since the popup could not be shown (${systemReason(error)}).`,
      EXIT.notWritten,
    );
  });
