import { afterEach, expect, test } from 'vitest';
import { hosts } from './hosts.ts';
import { request } from './request.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';
import { type DemoPortal, startPortal } from './start-portal.ts';

const POLICY = '/terms/cookies-policy/';
const running: DemoPortal[] = [];

async function start(scenario: ScenarioName): Promise<DemoPortal> {
  const portal = await startPortal({ scenario });
  running.push(portal);
  return portal;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((portal) => portal.close()));
});

test.each(Object.keys(scenarios) as ScenarioName[])('%s answers its home page as a portal does', async (scenario) => {
  const portal = await start(scenario);
  const root = await request(portal, '/');
  expect(root).toMatchObject({ status: 302, headers: { location: '/pages/home/', server: 'openresty' } });
  const home = await request(portal, '/pages/home/', { host: hosts.custom });
  expect(home.status).toBe(200);
  for (const marker of [
    'ng-app="ods.frontend"',
    'class="ods-front-header" ods-responsive-menu',
    'class="ods-front-footer"',
    '<ods-manage-cookies-preferences>',
    'href="/terms/terms-and-conditions/"',
    'href="/terms/privacy-policy/"',
    'href="/terms/cookies-policy/"',
  ]) {
    expect(home.text).toContain(marker);
  }
});

test.each([
  {
    when: 'a page is read',
    path: '/pages/home/',
    line: /^csrftoken=\w{32}; .*Max-Age=31449600; Path=\/; SameSite=Lax; Secure$/,
  },
  {
    when: 'someone logs in',
    path: '/login/?next=/explore/',
    method: 'POST',
    line: /^sessionid=\w{32}; .*Max-Age=1209600; HttpOnly; Path=\/; SameSite=Lax; Secure$/,
  },
  { when: 'someone logs out', path: '/logout/', line: /^sessionid=; .*Max-Age=0;/ },
  {
    when: 'the language is switched',
    path: '/language/?to=fr&next=/explore/',
    line: /^django_language=fr; .*Max-Age=31536000; Path=\/; Secure$/,
  },
  {
    when: 'the map is framed',
    path: '/embed/valdore/',
    host: hosts.maps,
    line: /^map_session=\w{32}; Path=\/; Secure; SameSite=None; Partitioned$/,
  },
])('one cookie is set when $when', async ({ path, line, ...options }) => {
  const { headers } = await request(await start('faithful'), path, options);
  expect(headers['set-cookie']).toHaveLength(1);
  expect(headers['set-cookie']?.[0]).toMatch(line);
});

test('a token that comes along is kept', async () => {
  const { headers } = await request(await start('faithful'), '/explore/', { cookie: 'csrftoken=mine' });
  expect(headers['set-cookie']?.[0]).toMatch(/^csrftoken=mine; /);
});

test('the drifting portal sets one cookie more, keeps the session longer and measures at once', async () => {
  const portal = await start('drifting');
  const home = await request(portal, '/pages/home/');
  expect(home.headers['set-cookie']?.[1]).toMatch(/^portal_visit_ref=/);
  expect(home.text).toContain('"atOnce":[{"name":"_pk_id.1.1fff"');
  const logIn = await request(portal, '/login/', { method: 'POST' });
  expect(logIn.headers['set-cookie']?.[0]).toContain('Max-Age=7776000');
  const again = await request(portal, '/pages/home/', { cookie: 'portal_visit_ref=x; csrftoken=y' });
  expect(again.headers['set-cookie']).toHaveLength(1);
});

test.each<{ scenario: ScenarioName; says: readonly string[] }>([
  { scenario: 'faithful', says: ['Supplier name', '_pk_id.*', '13 months', 'map_session'] },
  { scenario: 'drifting', says: ['2 weeks by default', 'Statistics cookies'] },
  { scenario: 'older-template', says: ['Function and location', 'API (CSRF) (front et back office)'] },
  { scenario: 'newer-template', says: ['Duration', 'Up to 12 months'] },
  { scenario: 'other-words', says: ['À quoi sert-il ?', 'Le temps de la session'] },
  { scenario: 'hostile', says: ['&lt;img src=x onerror=hostile()&gt;', '<img src=x onerror=hostile()>', '\u202e'] },
])('the policy of $scenario is had without cookies', async ({ scenario, says }) => {
  const { status, text } = await request(await start(scenario), POLICY);
  expect(status).toBe(200);
  for (const words of says) expect(text).toContain(words);
});

test('the policy follows the language asked for', async () => {
  const portal = await start('faithful');
  expect((await request(portal, `${POLICY}?flg=fr`)).text).toContain('Nom du fournisseur');
  expect((await request(portal, POLICY, { cookie: 'django_language=fr' })).text).toContain('<html lang="fr"');
});

test.each<{ scenario: ScenarioName; status: number; location?: string }>([
  { scenario: 'without-policy', status: 404 },
  { scenario: 'policy-error', status: 500 },
  { scenario: 'policy-log-in', status: 302, location: '/login/?next=%2Fterms%2Fcookies-policy%2F' },
])('$scenario answers $status', async ({ scenario, ...expected }) => {
  const { status, headers } = await request(await start(scenario), POLICY);
  expect({ status, location: headers.location }).toEqual({ location: undefined, ...expected });
});

test.each<{ scenario: ScenarioName; type: string }>([
  { scenario: 'policy-wrong-charset', type: 'text/html; charset=utf-8' },
  { scenario: 'policy-windows-1252', type: 'text/html; charset=windows-1252' },
])('$scenario sends windows-1252 bytes as $type', async ({ scenario, type }) => {
  const { headers, body } = await request(await start(scenario), POLICY);
  expect(headers['content-type']).toBe(type);
  // 0xEA is ê in Latin-1 too; 0x92 is ’ in windows-1252 alone.
  expect(body.includes(Buffer.from('d\x92une m\xeame visite', 'latin1'))).toBe(true);
  expect(body.toString('utf8')).toContain('m\ufffdme');
});

test('the huge policy has 30 MB', async () => {
  const { body } = await request(await start('policy-huge'), POLICY);
  expect(body.length).toBeGreaterThan(30_000_000);
});

test.each<ScenarioName>(['policy-huge', 'policy-endless'])('%s stops when the client leaves', async (scenario) => {
  const portal = await start(scenario);
  const { text } = await request(portal, POLICY, { enough: 1 });
  expect(text).toContain('<!doctype html>');
  await expect(portal.requests[0]?.answered).resolves.toBe('aborted');
});

test('the requests are on record, cookies included', async () => {
  const portal = await start('faithful');
  await request(portal, '/explore/?q=trees', { host: hosts.custom, cookie: 'a=1; b=2' });
  expect(portal.requests).toMatchObject([
    { method: 'GET', url: `${portal.origin(hosts.custom)}/explore/?q=trees`, headers: { cookie: 'a=1; b=2' } },
  ]);
  await expect(portal.requests[0]?.answered).resolves.toBe('sent');
});

test('a test page sets the cookies it is asked for, and no other', async () => {
  const portal = await start('drifting');
  const lines = ['a=1; Path=/', 'b\u202e=2; Secure'];
  const query = lines.map((line) => `line=${encodeURIComponent(line)}`).join('&');
  const { headers } = await request(portal, `/test/set-cookie?${query}`);
  expect(headers['set-cookie']?.map((line) => Buffer.from(line, 'latin1').toString('utf8'))).toEqual(lines);
  const script = await request(portal, `/test/script-cookie?c=${encodeURIComponent('x=</script>"')}`);
  expect(script.text).toContain('document.cookie = "x=\\u003c/script>\\"";');
  expect(script.headers['set-cookie']).toBeUndefined();
});

test('a name that is not the portal’s shows another site', async () => {
  const { text, headers } = await request(await start('drifting'), '/', { host: 'example.org' });
  expect(text).toContain('An ordinary site');
  expect(text).not.toContain('ods-');
  expect(headers['set-cookie']).toBeUndefined();
});

test('the hostile portal sends its names as they are', async () => {
  const { headers } = await request(await start('hostile'), '/pages/home/');
  const names = headers['set-cookie']?.map((line) => Buffer.from(line, 'latin1').toString('utf8').split('=')[0]);
  expect(names).toEqual(
    expect.arrayContaining(['<img/src/onerror>', '<script>window.hostile()</script>', 'safe\u202edipi_resu']),
  );
});
