import { afterEach, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { PortalLanguage } from '../../demo-portal/model/scenario.ts';
import { type ScenarioName, scenarios } from '../../demo-portal/scenarios.ts';
import { type DemoPortal, startPortal } from '../../demo-portal/start-portal.ts';
import { readPdf } from '../../src/documents/read-pdf.ts';
import { readPolicy } from '../core/policy/reader.ts';
import { request } from './request.ts';

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

describe('a policy that is not simply at its usual address', () => {
  const languages: readonly PortalLanguage[] = ['en', 'fr'];
  const town = [
    'sessionid',
    'csrftoken',
    'cookies_preferences',
    'django_language',
    'map_session',
    '_pk_id.*',
    '_pk_ses.*',
  ];
  const namesIn = (text: string, kind: 'html' | 'text' = 'html') =>
    readPolicy(text, kind).declarations.map(({ name }) => name);
  const policyLinks = (page: string) =>
    [...page.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)]
      .map(([, href = '', text = '']) => ({ href, text }))
      .filter(({ href, text }) => /cookie/i.test(`${href} ${text}`));

  const linksOf: Partial<
    Record<ScenarioName, Record<PortalLanguage, readonly { readonly href: string; readonly text: string }[]>>
  > = {
    'policy-external': {
      en: [{ href: `https://${hosts.owner}:PORT/cookie-policy`, text: 'Cookies policy' }],
      fr: [{ href: `https://${hosts.owner}:PORT/politique-cookies`, text: 'Charte cookies' }],
    },
    'policy-other-place': {
      en: [{ href: '/pages/cookies/', text: 'Cookies' }],
      fr: [{ href: '/pages/cookies/', text: 'Cookies et traceurs' }],
    },
    'policy-pdf': { en: [], fr: [] },
  };
  const usualLinks = {
    en: [{ href: '/terms/cookies-policy/', text: 'Cookies policy' }],
    fr: [{ href: '/terms/cookies-policy/', text: 'Charte cookies' }],
  };

  test.each(Object.keys(scenarios) as ScenarioName[])('every page of %s links to its policy', async (scenario) => {
    const portal = await start(scenario);
    for (const path of ['/pages/home/', '/explore/', '/terms/privacy-policy/', '/login/', '/no-such-page/']) {
      for (const language of languages) {
        const { text } = await request(portal, `${path}?flg=${language}`);
        const links = policyLinks(text.replaceAll(`:${portal.port}`, ':PORT'));
        expect(links).toEqual((linksOf[scenario] ?? usualLinks)[language]);
      }
    }
  });

  test.each<ScenarioName>(['policy-external', 'policy-other-place', 'policy-pdf'])(
    '%s has nothing where policies usually are',
    async (scenario) => {
      const portal = await start(scenario);
      for (const path of [POLICY, '/terms/cookies-information']) expect((await request(portal, path)).status).toBe(404);
    },
  );

  test.each(languages)('a script fills it in: the markup declares nothing (%s)', async (language) => {
    const portal = await start('policy-script-filled');
    const page = await request(portal, `${POLICY}?flg=${language}`);
    expect(page.status).toBe(200);
    expect(namesIn(page.text)).toEqual([]);
    const [, address = ''] = /data-content="([^"]+)"/.exec(page.text) ?? [];
    const answer = await request(portal, address);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(namesIn(JSON.parse(answer.text).content)).toEqual(town);
    expect((await request(await start('faithful'), address)).status).toBe(404);
  });

  test.each([
    { path: '/cookie-policy', language: 'en' },
    { path: '/politique-cookies', language: 'fr' },
  ])('the usual address leads to $path on the owner’s site', async ({ language, path }) => {
    const portal = await start('policy-elsewhere');
    const { status, headers } = await request(portal, `${POLICY}?flg=${language}`);
    expect([status, headers.location]).toEqual([302, `${portal.origin(hosts.owner)}${path}`]);
  });

  test.each([
    { path: '/cookie-policy', language: 'en' },
    { path: '/politique-cookies', language: 'fr' },
  ])('the owner’s site has it at $path, in a layout of its own and without a cookie', async ({ path, language }) => {
    const { status, text, headers } = await request(await start('policy-external'), path, { host: hosts.owner });
    expect([status, headers['set-cookie']]).toEqual([200, undefined]);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).not.toMatch(/<table|ods-/);
    expect(namesIn(text)).toEqual(town);
  });

  test('the owner’s site says of any other address that nothing is there', async () => {
    expect((await request(await start('faithful'), '/', { host: hosts.owner })).status).toBe(404);
  });

  test.each([
    { scenario: 'policy-other-place', status: 200 },
    { scenario: 'faithful', status: 404 },
  ] as const)('$scenario answers $status at the address of another’s choosing', async ({ scenario, status }) => {
    const portal = await start(scenario);
    for (const language of languages) {
      const page = await request(portal, `/pages/cookies/?flg=${language}`);
      expect(page.status).toBe(status);
      // What the page itself holds; around it is the portal's footer, as on any other.
      expect(namesIn(page.text.slice(page.text.indexOf('<main'), page.text.indexOf('</main>')))).toEqual(
        status === 200 ? town : [],
      );
    }
  });

  test.each(languages)('a page of documents offers it as a PDF file (%s)', async (language) => {
    const portal = await start('policy-pdf');
    const page = await request(portal, `/pages/documents/?flg=${language}`);
    expect(namesIn(page.text)).toEqual([]);
    const [, address = ''] = /href="([^"]+)" type="application\/pdf"/.exec(page.text) ?? [];
    const file = await request(portal, address, { cookie: `django_language=${language}` });
    expect(file.headers['content-type']).toBe('application/pdf');
    const { text } = await readPdf(file.body);
    expect(readPolicy(text, 'html').language).toBe(language);
    expect(namesIn(text, 'html')).toEqual(town);
  });
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
