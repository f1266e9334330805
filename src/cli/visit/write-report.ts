import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { reportJson } from '../../core/inspection/report-json.ts';
import { Failure } from '../terminal/failure.ts';
import type { InspectedPortal } from './inspect-portal.ts';

/** The popup at its design width; its height is the page's own. */
const POPUP = { width: 380, height: 600, deviceScaleFactor: 2 } as const;

/** Writes a report and the popup's picture. @returns the paths of both */
export async function writeReport({ report, popup }: InspectedPortal, folder: string): Promise<readonly string[]> {
  const out = resolve(folder);
  await mkdir(out, { recursive: true }).catch((error: Error) => {
    throw new Failure(`Nothing was written to ${out} (${error.message}): name a folder that can be made.`);
  });
  const files = [join(out, 'report.json'), join(out, 'popup.png')] as const;
  await writeFile(files[0], `${reportJson(report)}\n`);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('.rows');
  await writeFile(files[1], await popup.screenshot({ fullPage: true }));
  await popup.setViewport(null); // the window is the user's again
  return files;
}
