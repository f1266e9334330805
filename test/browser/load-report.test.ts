import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { loadParts } from '../../src/browser/load-parts.ts';
import { loadReport } from '../../src/browser/load-report.ts';
import { policyKey } from '../../src/browser/watch.ts';
import { recogniseHost } from '../../src/core/portal/recognise-host.ts';
import { rawCookie } from '../background/told.ts';
import { declared, HOST, policy } from '../core/facts.ts';
import { holdCookies, resetBrowser } from './fake-browser.ts';

beforeEach(resetBrowser);

test.each([
  { when: 'nothing is stored', found: null, kind: 'waiting' },
  { when: 'its policy was read', found: policy(declared({ name: 'a' })), kind: 'read' },
])('a report shows the cookies of this moment; its policy is "$kind" when $when', async ({ found, kind }) => {
  const portal = recogniseHost(HOST);
  if (portal === null) throw new Error('The host is a portal’s.');
  holdCookies([rawCookie]);
  if (found) await chrome.storage.session.set({ [policyKey(`0/${HOST}`, 'en')]: JSON.stringify(found) });
  const { report } = await loadReport(portal, '0', loadParts());
  expect(report).toMatchObject({ portal: { host: HOST }, policy: { kind }, cookies: [{ cookie: { name: 'a' } }] });
});
