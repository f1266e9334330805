import { beforeEach, describe, expect, test } from 'vitest';
import { grantHost, openTab, revokeHost, serve, showPage, stored } from '../browser/fake-browser.ts';
import { policy } from '../core/facts.ts';
import { HOST, openTwoTabs, PORTAL, target } from './two-tabs.ts';

const { createWorker } = await import('../../src/background/worker.ts');
const { readIntent, saveIntent } = await import('../../src/browser/intent.ts');
const { readOwnPolicy, readStored, readWatches } = await import('../../src/browser/watch.ts');
const { storeOwnPolicy } = await import('../../src/background/policy/store-policy.ts');
const { browser } = await import('../../src/browser/browser.ts');

const certainty = async () => (await readStored(target, 'en')).recognised?.certainty;
const watched = async () => Object.values(await readWatches()).map(({ storeId, host }) => `${storeId}/${host}`);

beforeEach(openTwoTabs);

describe('a host is granted', () => {
  test('its open pages are watched, and no others', async () => {
    openTab(4, '1', `https://${HOST}/explore/`);
    showPage(4, { html: PORTAL });
    grantHost(HOST);
    await createWorker().grants.followGrant({ origins: [`*://${HOST}/*`] });
    await expect.poll(watched).toEqual([`0/${HOST}`, `1/${HOST}`]);
    await expect.poll(certainty).toBe('certain');
  });

  test('and an older question about a policy elsewhere stays open', async () => {
    const intent = { origin: 'https://www.example.org/*', target };
    await saveIntent(intent);
    grantHost(HOST);
    await createWorker().grants.followGrant({ origins: [`*://${HOST}/*`] });
    expect(await readIntent()).toEqual(intent);
  });
});

test('a host is taken back: what was kept of it goes, of others it stays', async () => {
  grantHost(HOST);
  grantHost('www.example.org');
  const worker = createWorker();
  await worker.grants.followGrant({ origins: [`*://${HOST}/*`] });
  await expect.poll(watched).toHaveLength(2);
  revokeHost(HOST);
  await worker.grants.followRevocation();
  await expect.poll(watched).toEqual(['0/www.example.org']);
  expect(JSON.stringify(stored())).not.toContain(HOST);
});

describe('a host is granted for one reading of a policy', () => {
  const LINKED = 'https://www.example.org/cookies/';
  const origin = 'https://www.example.org/*';
  const removed: unknown[] = [];

  test.each([
    {
      when: 'the policy is there',
      answer: () => new Response('', { headers: { 'content-type': 'text/html' } }),
      failure: 'unreadable',
    },
    { when: 'the policy is missing', answer: () => new Response('', { status: 404 }), failure: 'status' },
  ])('it is read, and the host given back, when $when', async ({ answer, failure }) => {
    Object.assign(browser.permissions, { remove: async (what: unknown) => removed.push(what) });
    removed.length = 0;
    grantHost(HOST);
    const worker = createWorker();
    await worker.grants.followGrant({ origins: [`*://${HOST}/*`] });
    const { source, readAt } = policy();
    const known = { kind: 'not-found', source, readAt, failure: { kind: 'elsewhere' } } as const;
    await storeOwnPolicy(target, { ...known, elsewhere: { url: LINKED, failure: null } });
    await saveIntent({ origin, target });
    grantHost('www.example.org');
    serve(LINKED, answer);
    await worker.grants.followGrant({ origins: [origin] });
    expect(await readOwnPolicy(target, 'en')).toMatchObject({ elsewhere: { url: LINKED, failure: { kind: failure } } });
    expect(removed).toEqual([{ origins: [origin] }]);
    expect(await readIntent()).toBeNull();
    expect(await watched()).toEqual([`0/${HOST}`]);
  });
});
