import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { getBrowser } from '../../src/cli/browser/get-browser.ts';

// The pictures of the README, taken of the preview: `npm run pictures`.
const PICTURES = [
  { file: 'popup.png', query: 'page=popup&state=drifting', width: 380, height: 600 },
  { file: 'report.png', query: 'page=report&state=drifting', width: 1280, height: 800 },
  { file: 'panel.png', query: 'page=panel&state=refused', width: 1280, height: 520 },
];

const preview = spawn(process.execPath, ['build.mjs', '--preview'], { stdio: ['ignore', 'pipe', 'inherit'] });
const browser = await puppeteer.launch({
  executablePath: (await getBrowser('chromium')).executablePath,
  args: ['--no-sandbox'],
});
try {
  const address = await addressOf();
  for (const { file, query, width, height } of PICTURES) {
    const page = await browser.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
    await page.goto(`${address}?${query}&theme=light`, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: `docs/images/${file}` });
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
