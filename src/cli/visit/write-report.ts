import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { reportJson } from '../../core/inspection/report-json.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { escapeObeyed } from '../terminal/json-text.ts';
import { systemReason } from '../terminal/system-reason.ts';
import type { InspectedPortal } from './inspect-portal.ts';

/** The popup at its design width; its height is the page's own. */
const POPUP = { width: 380, height: 600, deviceScaleFactor: 2 } as const;

/**
 * Writes a report and the popup's picture.
 * @returns the paths of both
 * @throws Failure when either could not be written; the other may be there
 */
export async function writeReport({ report, popup }: InspectedPortal, folder: string): Promise<readonly string[]> {
  const out = resolve(folder);
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw notWritten(`Nothing was written to ${out} (${systemReason(error)}): name a folder that can be made.`);
  });
  const files = [join(out, 'report.json'), join(out, 'popup.png')] as const;
  await write(files[0], `${escapeObeyed(reportJson(report))}\n`);
  await write(files[1], await takePicture(popup, files[1]));
  return files;
}

async function takePicture(popup: Page, file: string): Promise<Uint8Array> {
  try {
    await popup.setViewport(POPUP);
    await popup.waitForSelector('.rows');
    const picture = await popup.screenshot({ fullPage: true });
    await popup.setViewport(null); // the window is the user's again
    return picture;
  } catch (error) {
    throw notWritten(`${file} was not written, since the popup could not be shown (${systemReason(error)}).`);
  }
}

/** Writes a file whole or not at all: half a report could be taken for one. */
async function write(file: string, content: string | Uint8Array): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, content);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw notWritten(`${file} was not written: ${systemReason(error)}.`);
  }
}

const notWritten = (message: string): Failure => new Failure(message, EXIT.notWritten);
