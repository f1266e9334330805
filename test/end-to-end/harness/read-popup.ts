import type { Page } from 'puppeteer-core';

/** What a person reads in the popup. */
export interface SeenPopup {
  readonly answer: string;
  readonly host: string;
  /** The counts of the chips in their order; against the choice and named in the policy only where there are any. */
  readonly counts: readonly number[];
  readonly rows: readonly { readonly name: string; readonly status: string; readonly marks: readonly string[] }[];
  readonly text: string;
}

/** Reads what the popup shows right now. */
export async function readPopup(popup: Page): Promise<SeenPopup> {
  return popup.evaluate(() => ({
    answer: document.querySelector('h1')?.textContent ?? '',
    host: document.querySelector('.host')?.textContent ?? '',
    counts: [...document.querySelectorAll('.chip .count')].map((count) => Number.parseInt(count.textContent ?? '', 10)),
    rows: [...document.querySelectorAll('.row')].map((row) => ({
      name: row.querySelector('.name')?.textContent ?? '',
      status: row.querySelector('.status')?.textContent ?? '',
      marks: [...row.querySelectorAll('.mark')].map((mark) => mark.textContent ?? ''),
    })),
    text: document.body.textContent,
  }));
}

/** Opens every row, and reads the details of each by its cookie's name. */
export async function readDetails(popup: Page): Promise<Readonly<Record<string, string>>> {
  for (const button of await popup.$$('.row button[aria-expanded="false"]'))
    await button.evaluate((element) => (element as HTMLElement).click());
  await popup.waitForFunction(() => document.querySelector('.row button[aria-expanded="false"]') === null);
  return popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.row')].map((row) => [
        row.querySelector('.name')?.textContent ?? '',
        row.querySelector('.details')?.textContent ?? '',
      ]),
    ),
  );
}
