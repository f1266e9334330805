import type { Page } from 'puppeteer-core';
import type { Report } from '../../../src/core/inspection/report.ts';

/** The extension's own report about the tab that an open popup page speaks of. */
export async function askReport(popupPage: Page): Promise<Report> {
  return popupPage.evaluate(async () => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    return chrome.runtime.sendMessage({ kind: 'report', tabId });
  });
}
