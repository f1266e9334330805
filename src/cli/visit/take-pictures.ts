import type { Page } from 'puppeteer-core';
import { withinTime } from '../browser/within-time.ts';
import { findBanner } from './find-banner.ts';
import type { Picture } from './pictured.ts';

/** How long a page may take to show its banner's place, or a picture. */
const TIMEOUT_MS = 5_000;

/**
 * Takes pictures of what a window shows of a page, and of the banner in it, where there is one. The page is asked for its
 * banner first: one that does not answer would hold up the driver, which does nothing else while it waits for a picture.
 * @throws Error when a picture could not be taken in time
 */
export async function takePictures(page: Page): Promise<readonly Picture[]> {
  const banner = await withinTime(TIMEOUT_MS, findBanner(page));
  const take = (clip?: NonNullable<typeof banner>) =>
    withinTime(TIMEOUT_MS, page.screenshot({ captureBeyondViewport: false, ...(clip && { clip }) }));
  return [
    { of: 'page', png: await take() },
    ...(banner === null ? [] : [{ of: 'banner', png: await take(banner) } as const]),
  ];
}
