import type { Page } from 'puppeteer-core';
import type { LoadedReport } from '../../../src/browser/load-report.ts';
import type { Report } from '../../../src/core/inspection/report.ts';
import type { Stage } from './stage.ts';

/**
 * The extension's own report about the tab that an open popup page speaks of.
 * @param isWhole false for what is known at once; else the page and its policy are waited for
 */
export async function askReport(popupPage: Page, isWhole = true): Promise<Report> {
  // Firefox's driver does not know where a page of an extension is.
  const tabId = await popupPage.evaluate(() => Number(new URLSearchParams(location.search).get('tab')));
  return ask(popupPage, tabId, isWhole);
}

/** The same about the tab that shows a page of a portal, without a popup: it would be a tab more, drawn at each change. */
export async function reportOf(stage: Stage, portal: Page): Promise<Report> {
  const backstage = await stage.backstage();
  const tabId = await backstage.evaluate(
    async (address) => (await chrome.tabs.query({})).findLast(({ url }) => url === address)?.id,
    portal.url(),
  );
  if (tabId === undefined) throw new Error(`The extension sees no tab with ${portal.url()}.`);
  return ask(backstage, tabId);
}

async function ask(extensionPage: Page, tabId: number, isWhole = true): Promise<Report> {
  // As text: WebDriver BiDi tells an object that occurs twice only once, and a declaration does.
  const loaded = await extensionPage.evaluate(
    async (tabId, isWhole) => {
      if (isWhole) await chrome.runtime.sendMessage({ kind: 'watch', tabId });
      return JSON.stringify(await chrome.runtime.sendMessage({ kind: 'report', tabId }));
    },
    tabId,
    isWhole,
  );
  return (JSON.parse(loaded) as LoadedReport).report;
}
