import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inFirefoxWindow } from './in-firefox-window.ts';
import type { Stage } from './stage.ts';

/** The files that a browser has saved so far: name and text of each. */
export type Saved = () => Promise<Readonly<Record<string, string>>>;

/** Lets a browser save files without asking where. */
export async function saveInFolder({ session }: Stage): Promise<Saved> {
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  if (session.kind === 'chromium') {
    const browser = await session.browser.target().createCDPSession();
    await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await inFirefoxWindow(
      session.browser,
      `(() => {
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
        Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
        Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
      })()`,
    );
  }
  return async () => {
    const names = (await readdir(folder)).filter((name) => !/\.(crdownload|part)$/.test(name));
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
    );
  };
}
