import type { Page } from 'puppeteer-core';
import type { LoadedReport } from '../../../src/browser/load-report.ts';
import type { Report } from '../../../src/core/inspection/report.ts';

/**
 * The extension's own report about the tab that an open popup page speaks of.
 * @param isWhole false for what is known at once; else the page and its policy are waited for
 */
export async function askReport(popupPage: Page, isWhole = true): Promise<Report> {
  // As text: WebDriver BiDi tells an object that occurs twice only once, and a declaration does.
  const loaded = await popupPage.evaluate(async (isWhole) => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    if (isWhole) await chrome.runtime.sendMessage({ kind: 'watch', tabId });
    return JSON.stringify(await chrome.runtime.sendMessage({ kind: 'report', tabId }));
  }, isWhole);
  return (JSON.parse(loaded) as LoadedReport).report;
}
