import { beforeEach, describe, expect, test } from 'vitest';
import { grantHost, openTab, resetBrowser, revokeHost, showPage, stored } from '../browser/fake-browser.ts';

const { createWorker } = await import('../../src/background/worker.ts');
const { readIntent, saveIntent } = await import('../../src/browser/intent.ts');
const { readStored, readWatches } = await import('../../src/browser/watch.ts');

const HOST = 'data.town.example';
const target = { storeId: '0', host: HOST };
const PORTAL = '<html ng-app="ods.frontend"><nav class="ods-front-header"></nav></html>';
const PLAIN = '<html><p>Back soon.</p></html>';

const told = async () =>
  (await readStored(target, 'en')).journal.flatMap((event) => (event.kind === 'hosts' ? [event.hosts] : []));
const certainty = async () => (await readStored(target, 'en')).recognised?.certainty;
const watched = async () => Object.values(await readWatches()).map(({ storeId, host }) => `${storeId}/${host}`);
const look = (worker: ReturnType<typeof createWorker>) => worker.answerSurface({ kind: 'report', tabId: 1 });

beforeEach(() => {
  resetBrowser();
  openTab(1, '0', `https://${HOST}/pages/home/`);
  openTab(2, '0', 'https://www.example.org/');
  showPage(1, { html: PORTAL });
  showPage(2, { html: PLAIN });
});

describe('the page in view, not granted', () => {
  test.each([
    { tabId: 1, answer: { host: HOST, certainty: 'certain' } },
    { tabId: 2, answer: { host: 'www.example.org', certainty: 'no' } },
    { tabId: 3, answer: null },
  ])('tab $tabId: $answer; nothing is kept', async ({ tabId, answer }) => {
    openTab(3, '0', 'https://store.example/'); // where the browser lets no extension look
    const recognised = await createWorker().answerSurface({ kind: 'recognise', tabId });
    if (answer === null) expect(recognised).toBeNull();
    else expect(recognised).toMatchObject(answer);
    expect(stored()).toEqual({});
  });
});

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

describe('what pages show of a granted host', () => {
  beforeEach(() => grantHost(HOST));

  test('a page that shows nothing does not unmake a portal', async () => {
    const worker = createWorker();
    showPage(1, { html: PLAIN });
    await look(worker);
    expect(await certainty()).toBe('no');
    showPage(1, { html: PORTAL });
    await look(worker);
    expect(await certainty()).toBe('certain');
    showPage(1, { html: PLAIN });
    await look(worker);
    expect(await certainty()).toBe('certain');
  });

  test('the hosts that it loads from are told once, and again when one is granted', async () => {
    const worker = createWorker();
    showPage(1, { html: PORTAL, hosts: [HOST, 'maps.example.org', '', 'cdn.example.net'] });
    await look(worker);
    await look(worker);
    grantHost('maps.example.org');
    await look(worker);
    const cdn = { host: 'cdn.example.net', granted: false };
    await expect.poll(told).toEqual([
      [cdn, { host: 'maps.example.org', granted: false }],
      [cdn, { host: 'maps.example.org', granted: true }],
    ]);
  });

  test('of the hosts that a page makes up, a hundred are kept', async () => {
    showPage(1, { html: PORTAL, hosts: Array.from({ length: 1000 }, (_, index) => `h${index}.example`) });
    await look(createWorker());
    await expect.poll(async () => (await told())[0]).toHaveLength(100);
  });
});
