import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { getBrowser } from '../../src/cli/browser/get-browser.ts';

// The pictures of the README and of the stores, taken of the preview: `npm run pictures`.
const README = [
  { file: 'images/popup.png', query: 'page=popup&state=drifting', width: 380, height: 600 },
  { file: 'images/report.png', query: 'page=report&state=drifting', width: 1280, height: 800 },
  { file: 'images/panel.png', query: 'page=panel&state=refused', width: 1280, height: 520 },
].map((picture) => ({ ...picture, scale: 1.5 }));

/** Both stores take pictures of this size, in each language of their texts. */
const STORES = ['en', 'fr'].flatMap((locale) =>
  [
    { name: 'popup', state: 'drifting' },
    { name: 'report', state: 'drifting' },
    { name: 'panel', state: 'refused' },
  ].map(({ name, state }) => ({
    file: `store/pictures/${locale}-${name}.png`,
    query: `page=${name}&state=${state}&locale=${locale}`,
    width: 1280,
    height: 800,
    scale: 1,
  })),
);

/** A popup as large as it is, a little nearer, on a larger ground. */
const onGround = (address: string) =>
  `<body style="background: #c9d3dd"><iframe src="${address}" width="380" height="600"
    style="display: block; zoom: 1.25; margin: 12px auto; border: 0"></iframe>`;

const preview = spawn(process.execPath, ['build.mjs', '--preview'], { stdio: ['ignore', 'pipe', 'inherit'] });
const browser = await puppeteer.launch({
  executablePath: (await getBrowser('chromium')).executablePath,
  args: ['--no-sandbox'],
});
try {
  const address = await addressOf();
  for (const { file, query, width, height, scale } of [...README, ...STORES]) {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000); // the preview is built anew at each look
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    const shown = `${address}?${query}&theme=light`;
    if (query.startsWith('page=popup') && width > 380) {
      await page.setContent(onGround(shown.replaceAll('&', '&amp;')));
      await (await page.waitForFrame(shown)).waitForSelector('.rows');
      await page.waitForNetworkIdle();
    } else {
      await page.goto(shown, { waitUntil: 'networkidle0' });
    }
    await page.screenshot({ path: `docs/${file}` });
    await page.close();
  }
} finally {
  await browser.close();
  preview.kill();
}

/** Where the preview is served, which it says once it is built. */
async function addressOf(): Promise<string> {
  for await (const line of createInterface({ input: preview.stdout })) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The preview was not built');
}
