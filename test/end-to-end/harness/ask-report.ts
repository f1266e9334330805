import type { Page } from 'puppeteer-core';
import type { LoadedReport } from '../../../src/browser/load-report.ts';
import type { Report } from '../../../src/core/inspection/report.ts';

/** The extension's own report about the tab that an open popup page speaks of. */
export async function askReport(popupPage: Page): Promise<Report> {
  // As text: WebDriver BiDi tells an object that occurs twice only once, and a declaration does.
  const loaded = await popupPage.evaluate(async () => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    return JSON.stringify(await chrome.runtime.sendMessage({ kind: 'report', tabId }));
  });
  return (JSON.parse(loaded) as LoadedReport).report;
}
