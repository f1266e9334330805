import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { proofs } from '../portal/proofs.ts';
import { type DemoPortal, startPortal } from '../portal/start-portal.ts';
import { choose } from './harness/act.ts';
import { askReport } from './harness/ask-report.ts';
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
  let portals: readonly DemoPortal[] = [];

  beforeAll(async () => {
    portals = await Promise.all(proofs.map(({ scenario }) => startPortal({ scenario })));
    stage = await openStage({
      scenario: 'faithful',
      kind,
      ports: portals.map(({ port }) => port),
      names: [...proofs.map(({ host }) => host), ...granted],
    });
    for (const host of granted) await stage.session.grantHost(host);
  });
  afterAll(async () => {
    await stage?.close();
    await Promise.all(portals.map((portal) => portal.close()));
  });

  test.each(proofs)('on the portal $scenario the rules say just what they should', async (proof) => {
    const portal = portals.find(({ scenario }) => scenario === proof.scenario);
    const origin = portal?.origin(proof.host) ?? '';
    const page = await stage.session.openPage(`${origin}/pages/home/`);
    if (proof.consent !== null) {
      await choose(page, proof.consent);
      await page.goto(`${origin}/explore/`);
    }
    const popup = await openPopupPage(stage, page);
    await expect
      .poll(async () => judged(await askReport(popup)), { timeout: 15_000 })
      .toEqual(proof.findings.toSorted());
    await Promise.all([page.close(), popup.close()]);
  });
});
