import type { BrowserContext, Page } from 'puppeteer-core';
import { pressConsent } from '../../../src/cli/visit/press-consent.ts';
import type { ConsentChoices } from '../../../src/core/portal/consent-tools/consent-tool.ts';
import { readChoices } from '../../../src/core/portal/consent-tools.ts';
import type { Banner } from './banners.ts';

/** What came of a press on a banner. */
export interface Press {
  readonly pressed: boolean;
  /** What its tool then kept, decoded; null for nothing. */
  readonly kept: string | null;
  /** Whether that is the answer in the tool's own words; where a banner has no such button, whether none was pressed. */
  readonly isRight: boolean;
  /** What our reader makes of it; null when it has no reader for it, or there is nothing to read. */
  readonly read: ConsentChoices | null;
}

/** Shows a banner on a new page, and lets the command line answer it. */
export async function pressBanner(
  context: BrowserContext,
  url: string,
  { keeps, refused, accepted }: Banner,
  action: 'accept' | 'refuse',
  { asDriven }: { readonly asDriven: boolean },
): Promise<Press> {
  const page = await context.newPage();
  if (!asDriven) await page.evaluateOnNewDocument(() => Reflect.deleteProperty(Navigator.prototype, 'webdriver'));
  page.on('pageerror', (error) => process.stderr.write(`  ${String(error).split('\n')[0]}\n`));
  await page.goto(url);
  await page.waitForNetworkIdle();
  const pressed = await pressConsent(page, action);
  await page.waitForNetworkIdle();
  const [name, value] = (await heldBy(context, page)).find(([one]) => one.startsWith(keeps)) ?? [keeps, null];
  const kept = value === null ? null : decode(value);
  const right = action === 'accept' ? accepted : refused;
  return {
    pressed,
    kept,
    isRight: right === null ? !pressed : kept !== null && right.test(kept),
    read: value === null ? null : (readChoices(name, value) ?? null),
  };
}

/** Names and values of the cookies, and of the page's stored items. */
async function heldBy(context: BrowserContext, page: Page): Promise<readonly (readonly [string, string])[]> {
  const cookies = (await context.cookies()).map(({ name, value }) => [name, value] as const);
  return [...cookies, ...(await page.evaluate(() => Object.entries<string>({ ...localStorage })))];
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a lone % is no encoding
  }
}
