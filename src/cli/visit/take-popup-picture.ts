import type { Page } from 'puppeteer-core';

/** The popup at its design width, and so high that most lists are in sight: rows that never were have no height of their own. */
const POPUP = { width: 380, height: 8000, deviceScaleFactor: 2 } as const;

/** Takes a picture of all of the popup, in PNG. @param popup in a tab of its own */
export async function takePopupPicture(popup: Page): Promise<Uint8Array> {
  await popup.setViewport(POPUP);
  await popup.waitForSelector('.rows');
  const height = Number(await popup.evaluate('document.body.clientHeight'));
  await popup.setViewport({ ...POPUP, height }); // else what stays in sight stands over the text
  const picture = await popup.screenshot();
  await popup.setViewport(null); // the window is the user's again
  return picture;
}
