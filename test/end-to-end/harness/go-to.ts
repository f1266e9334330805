import type { Page } from 'puppeteer-core';
import { goInFirefox } from '../../../src/cli/browser/go-in-firefox.ts';
import type { Stage } from './stage.ts';

/** Shows another page of the extension in a tab that has shown one: a new tab costs more than the page in it. */
export async function goTo({ session }: Stage, page: Page, path: string): Promise<void> {
  const url = `${session.extensionOrigin}/${path}`;
  if (session.kind === 'firefox') await goInFirefox(page, url);
  else await page.goto(url);
}
