import { expect, test } from 'vitest';
import type { Report } from '../../src/core/inspection/report.ts';
import { choose } from './harness/act.ts';
import { askReport } from './harness/ask-report.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { openStage } from './harness/stage.ts';

const HOST = 'trackers.huwise.com';

/** What must not grow: the list, what is counted of it, and the badge. */
const listed = ({ cookies, counts, findings, refused }: Report, badge: string) => ({
  names: cookies.map(({ cookie }) => cookie.name),
  counts,
  findings: findings.length,
  refused: refused.length,
  badge,
});

test.each(['chromium', 'firefox'] as const)(
  'what every page sets under a new name and removes at once grows no list in %s',
  async (kind) => {
    const stage = await openStage({ scenario: 'faithful', kind, beside: [{ scenario: 'trackers', host: HOST }] });
    try {
      const page = await stage.visit('/pages/home/', HOST);
      await choose(page, 'accept');
      const popup = await openPopupPage(stage, page);
      const tried = async () => (await askReport(popup)).tried.map(({ name, times }) => [name, times]);
      const seen = async () =>
        listed(
          await askReport(popup),
          await popup.evaluate(() =>
            chrome.action.getBadgeText({ tabId: Number(new URLSearchParams(location.search).get('tab')) }),
          ),
        );
      // A page that goes before its tracker was there has tried nothing.
      const view = async (views: number) => {
        await page.goto(`${stage.portalAt(HOST).origin(HOST)}/explore/`);
        await expect.poll(tried).toEqual([['_sp_root_domain_test_*', views]]);
      };
      await expect.poll(tried).toEqual([['_sp_root_domain_test_*', 1]]);
      await view(2);
      const before = await seen();
      for (const views of [3, 4, 5]) {
        await view(views);
        await expect.poll(seen).toEqual(before);
      }
      expect(before.names).toContain('_ga');
      expect(before.names.filter((name) => name.startsWith('_sp'))).toEqual([]);
    } finally {
      await stage.close();
    }
  },
);
