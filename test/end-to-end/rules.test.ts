import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { proofs } from '../../demo-portal/proofs.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { choose } from './harness/act.ts';
import { askReport } from './harness/ask-report.ts';
import { grantHost } from './harness/grant-host.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** Hosts that do not come with the extension: a portal's, and that of the map which it embeds. */
const granted = ['donnees.careless.example', 'plan.voisin.example'];

/** Rule, severity and what it is about, in order; null while the policy is being read, when nothing is found. */
function judged({ policy, findings, cookies, declarations, refused }: Report): readonly string[] | null {
  if (policy.kind === 'waiting') return null;
  return findings
    .map(({ evidence, severity, subject }) => {
      const name =
        subject.kind === 'cookie'
          ? cookies.find(({ key }) => key === subject.key)?.cookie.name
          : subject.kind === 'declarations'
            ? declarations[subject.index]?.declaration.name
            : subject.kind === 'refused'
              ? refused[subject.index]?.line.name
              : '';
      return `${evidence.kind} ${severity} ${name}`.trimEnd();
    })
    .sort();
}

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ scenario: 'faithful', kind, beside: proofs, names: granted });
    for (const host of granted) await grantHost(stage, host);
  });
  afterEach(() => stage.closePages());
  afterAll(() => stage?.close());

  test.each(proofs)(
    'on the portal $scenario the rules say just what they should',
    async ({ host, consent, findings, tried = [] }) => {
      const page = await stage.visit('/pages/home/', host);
      const popup = await openPopupPage(stage, page);
      if (consent !== null) {
        // People choose later than the browser tells of a page's cookies; a program would not.
        const written = await page.evaluate(() => document.cookie.split('; ').map((pair) => pair.split('=')[0]));
        const told = async () => (await askReport(popup)).cookies.map(({ cookie }) => cookie.name);
        await expect.poll(told).toEqual(expect.arrayContaining(written));
        await page.bringToFront();
        await choose(page, consent);
        await page.waitForNetworkIdle(); // what is written at once is not held against a choice: people go on later
        await page.goto(`${stage.portalAt(host).origin(host)}/explore/`);
      }
      await expect.poll(async () => judged(await askReport(popup))).toEqual(findings.toSorted());
      expect((await askReport(popup)).tried.map(({ name }) => name)).toEqual(tried);
    },
  );
});
