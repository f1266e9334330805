import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { choose, logIn } from './harness/act.ts';
import { reportOf } from './harness/ask-report.ts';
import { grantHost } from './harness/grant-host.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readPopup } from './harness/read-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

const asked = (path: string, parameters: Readonly<Record<string, string>>) =>
  `${path}?${new URLSearchParams(parameters)}`;
/** A page with this markup, wherever it stands. */
const page = (body: string, more: Readonly<Record<string, string>> = {}) => asked('/test/page', { body, ...more });
/** A script file, whose one function is in its second line. */
const helper = (name: string, code: string) => asked(`/test/scripts/${name}.js`, { js: `// a helper\n${code}` });
const src = (url: string) => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Each cookie's setters: `/path:line` of a script, `/path` of a response, or `unknown`. */
const settersIn = ({ cookies }: Report) =>
  Object.fromEntries(
    cookies.map(({ cookie, setters }) => [
      cookie.name,
      setters.map(({ setter }) => {
        if (setter.kind === 'unknown') return 'unknown';
        const path = setter.url === null ? 'nowhere' : new URL(setter.url).pathname;
        return setter.kind === 'script' ? `${path}:${setter.line}` : path;
      }),
    ]),
  );

/** The line of one of the demo portal's own scripts that holds this, counted from 1. */
function lineOf(script: string, text: string): number {
  const source = readFileSync(new URL(`../../demo-portal/assets/${script}`, import.meta.url), 'utf8');
  return source.slice(0, source.indexOf(text)).split('\n').length;
}

/** More take the browsers themselves long to tell, with or without us. */
const WRITES = 10_000;
/** Longer than the extension waits for a page. */
const BUSY_MS = 15_000;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ scenario: 'faithful', kind });
  });
  afterAll(() => stage?.close());

  /** What the extension reports of the portal that a page shows. */
  const reporting = async (about: Page) => {
    await reportOf(stage, about); // the watch has begun
    return () => reportOf(stage, about);
  };

  test('every cookie of the demo portal has its script and line, or its response', async () => {
    const portal = await stage.visit('/');
    await choose(portal, 'accept');
    await logIn(portal, stage.portal.origin(hosts.hosted));
    const report = await reporting(portal);
    const statistics = `/assets/theme_image/statistics.js:${lineOf('statistics.js', 'document.cookie = line')}`;
    const banner = `/assets/theme_image/consent-banner.js:${lineOf('consent-banner.js', 'document.cookie = `')}`;
    await expect
      .poll(async () => settersIn(await report()))
      .toEqual({
        cookies_preferences: [banner],
        '_pk_id.1.1fff': [statistics],
        '_pk_ses.1.1fff': [statistics],
        csrftoken: ['/pages/home/', '/login/'],
        sessionid: ['/login/'],
        map_session: ['/embed/valdore/'],
      });
  });

  test('whichever way a script writes, it is found', async () => {
    const own = helper('own', 'function keep(line) { document.cookie = line; }');
    const foreign = helper('foreign', 'keep("by_foreign=1; path=/; secure");');
    const made = helper('made', `eval('document.cookie = "by_eval=1; path=/; secure"');`);
    const frame = page(
      '<script>\ndocument.cookie = "framed=1; path=/; secure; samesite=none; partitioned";\n</script>',
    );
    const portal = await stage.visit(
      page(
        [
          `<script src="${src(own)}"></script>`,
          `<script>keep("by_helper=1; path=/; secure");`,
          `setTimeout(() => { document.cookie = "by_timer=1; path=/; secure"; }, 20);`,
          `document.cookie = "inline=1; path=/; secure";`,
          `cookieStore.set("stored", "1");`,
          `cookieStore.set({ name: "stored_long", value: "1", expires: Date.now() + 1e9, sameSite: "lax" });`,
          `</script><script src="${src(made)}"></script>`,
          `<script src="${src(stage.portal.origin(hosts.maps) + foreign)}"></script>`,
          `<iframe src="${src(stage.portal.origin(hosts.maps) + frame)}"></iframe>`,
          `<iframe srcdoc="<script>document.cookie = 'by_srcdoc=1; path=/; secure'</script>"></iframe>`,
          `<button onclick="document.cookie = 'by_press=1; path=/; secure'">press</button>`,
        ].join('\n'),
      ),
    );
    await portal.click('button');
    const report = await reporting(portal);
    await expect
      .poll(async () => settersIn(await report()))
      .toMatchObject({
        by_helper: ['/test/scripts/own.js:2'],
        by_foreign: ['/test/scripts/own.js:2'],
        by_timer: ['/test/page:3'],
        inline: ['/test/page:4'],
        stored: ['/test/page:5'],
        stored_long: ['/test/page:6'],
        by_eval: ['/test/scripts/made.js:2'],
        framed: ['/test/page:2'],
        by_srcdoc: [expect.any(String)],
        by_press: [expect.any(String)],
      });
  });

  test('a page that breaks everything neither breaks the recorder nor is broken by it', async () => {
    const breaking = `
      const { stringify } = JSON;
      let problems = '';
      addEventListener('error', ({ message }) => { problems += message; });
      const told = () => { throw new TypeError('mine'); };
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      const text = (one) => Function.prototype.toString.call(one);
      const like = text(Object.getOwnPropertyDescriptor(Document.prototype, 'title').set).replace('title', 'cookie');
      const named = Object.getOwnPropertyNames(cookie.set).join() + cookie.set.name + cookie.set.length;
      const own = text(Function.prototype.toString).includes('toString');
      const native = [text(cookie.set) === like, named, own].join(' ');
      Error.prepareStackTrace = told;
      Error.stackTraceLimit = 0;
      for (const name of ['indexOf', 'slice', 'trim', 'split', 'toLowerCase', 'charCodeAt']) String.prototype[name] = told;
      for (const name of ['push', 'map', 'join', 'toJSON']) Array.prototype[name] = told;
      for (const name of ['get', 'set', 'value', 'apply', 'bubbles', 'writable'])
        Object.defineProperty(Object.prototype, name, { __proto__: null, get: told, configurable: true });
      Array.prototype[Symbol.iterator] = told;
      EventTarget.prototype.dispatchEvent = told;
      JSON.stringify = Date.now = Reflect.apply = Function.prototype.call = Function.prototype.apply = told;
      window.setTimeout = window.CustomEvent = window.Error = told;
      document.createElement = told;
      Object.freeze(Document.prototype); Object.freeze(String.prototype); Object.freeze(Array.prototype);
      document.cookie = 'survivor=1; path=/; secure';
      let thrown = null;
      try { cookie.set.call({}, 'x=1'); } catch (error) { thrown = error instanceof TypeError; }
      window.outcome = () => stringify({ problems, native, thrown, survived: document.cookie });
    `;
    const nonce = { csp: "default-src 'none'; script-src 'nonce-n'; require-trusted-types-for 'script'" };
    const portal = await stage.visit(page(`<script nonce="n">${breaking}</script>`, nonce));
    expect(JSON.parse(String(await portal.evaluate('outcome()')))).toEqual({
      problems: '',
      native: 'true length,nameset cookie1 true',
      thrown: true,
      survived: expect.stringContaining('survivor=1'),
    });
    const report = await reporting(portal);
    await expect.poll(async () => settersIn(await report()).survivor?.[0]).toMatch(/^\/test\/page:\d+$/);
  });

  test('forged words change no response into a script, and make no cookie', async () => {
    const forged = `
      const node = document.createElement('i');
      for (const target of [window, document, node]) {
        target.dispatchEvent(new FocusEvent('portal-cookie-inspector', { relatedTarget: node }));
        const writes = [['answered=;Path=/;Secure', 9, false, '@https://forged.example/f.js:1:1'], ['made=', 5, false, '']];
        target.dispatchEvent(new CustomEvent('writes', { detail: JSON.stringify({ writes, dropped: 0 }) }));
      }
      document.cookie = 'written_again=1; path=/; secure';
    `;
    const lines = { line: 'answered=1; Path=/; Secure' };
    const portal = await stage.visit(page(`<script>${forged}</script>`, lines));
    const report = await reporting(portal);
    await expect
      .poll(async () => settersIn(await report()))
      .toMatchObject({ answered: ['/test/page'], written_again: [expect.stringMatching(/^\/test\/page:/)] });
    expect(Object.keys(settersIn(await report()))).not.toContain('made');
  });

  test('no value leaves the page', async () => {
    const backstage = await stage.session.openExtensionPage('popup/popup.html');
    await backstage.evaluate(() => {
      chrome.runtime.onMessage.addListener((message) => {
        if (message.kind === 'writes')
          document.body.dataset.told = (document.body.dataset.told ?? '') + JSON.stringify(message);
      });
    });
    const script = `
      const secret = ['s3', 'cret'].join('');
      document.cookie = 'named=' + secret + '; path=/; secure; note=' + secret;
      document.cookie = secret + '; path=/nameless; secure';
      cookieStore.set('kept', secret);
      cookieStore.set({ name: 'kept_too', value: secret });
    `;
    await stage.visit(page(`<script>${script}</script>`));
    const told = () => backstage.evaluate(() => document.body.dataset.told ?? '');
    await expect.poll(told).toMatch(/"named=;.*";path=\/nameless;.*"\\tkept=;.*"\\tkept_too=;/); // a tab marks the cookie store
    expect(await told()).not.toContain('s3cret');
    await backstage.close();
  });

  test('on a host that was granted later, a page that was open cannot stand in for the recorder; scripts of the next are told', async () => {
    const greeting = `
      const node = document.createElement('i');
      const greet = () => dispatchEvent(new FocusEvent('portal-cookie-inspector', { relatedTarget: node, cancelable: true }));
      addEventListener('portal-cookie-inspector-ask', greet);
      addEventListener('click', () => {
        greet();
        document.cookie = 'early=1; path=/; secure';
        const writes = [['early=;path=/;secure', 6, false, '@https://forged.example/f.js:1:1']];
        node.dispatchEvent(new CustomEvent('writes', { detail: JSON.stringify({ writes, dropped: 0 }) }));
      });
    `;
    const early = await stage.visit(page(`<button>write</button><script>${greeting}</script>`), hosts.custom);
    await grantHost(stage, hosts.custom);
    const reportEarly = await reporting(early);
    await expect
      .poll(async () => (await reportEarly()).watch.blindSpots.map((spot) => spot.kind))
      .toContain('no-recorder');
    await early.bringToFront();
    await early.click('button');
    await expect.poll(async () => settersIn(await reportEarly()).early).toEqual(['unknown']);
    const script = `addEventListener('click', () => { document.cookie = 'later=1; path=/; secure'; });`;
    const portal = await stage.visit(page(`<button>write</button><script>${script}</script>`), hosts.custom);
    const report = await reporting(portal);
    await portal.bringToFront();
    await portal.click('button');
    await expect.poll(async () => settersIn(await report()).later).toEqual(['/test/page:1']);
  });

  test('scripts of a frame that a page keeps the recorder from are not seen, and that is told', async () => {
    const inner = page('<script>document.cookie = "hidden=1; path=/; secure"</script>');
    const hiding = `
      const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(inner)};
      document.body.append(frame); // its window is there at once, and our scripts only when it has loaded
      const stop = (greeting) => greeting.stopImmediatePropagation();
      frame.contentWindow.addEventListener('portal-cookie-inspector', stop, true);
    `;
    const report = await reporting(await stage.visit(page(`<script>${hiding.replaceAll('</', '<\\/')}</script>`)));
    await expect.poll(async () => settersIn(await report()).hidden).toEqual(['unknown']);
    await expect.poll(async () => (await report()).watch.blindSpots.map((spot) => spot.kind)).toContain('no-recorder');
  });

  test('of a page that writes without end the report says how much was not told, and loses no cookie’s first write', async () => {
    const other = helper('other', 'function setOther() { document.cookie = "other=1; path=/; secure; max-age=3600"; }');
    const flood = `
      let n = 0;
      const write = () => {
        do document.cookie = 'flood' + (n % 40) + '=' + n + '; path=/; secure'; while (++n % 500);
        if (n === ${WRITES / 2}) setOther();
        document.cookie; // Chromium 150 stores later what is written; it is asked for, so that it is stored by now
        if (n < ${WRITES}) setTimeout(write); else document.title = 'done';
      };
      write();
    `;
    const portal = await stage.visit(page(`<script src="${src(other)}"></script><script>${flood}</script>`));
    await portal.waitForFunction(() => document.title === 'done', { timeout: 60_000 });
    const report = await reporting(portal);
    const dropped = async () =>
      (await report()).watch.blindSpots.find((spot) => spot.kind === 'dropped-writes')?.writes ?? 0;
    await expect.poll(dropped, { timeout: 30_000 }).toBeGreaterThan(WRITES / 2);
    expect(await dropped()).toBeLessThan(WRITES);
    await expect
      .poll(async () => settersIn(await report()))
      .toMatchObject({
        other: ['/test/scripts/other.js:2'],
        flood0: expect.arrayContaining([expect.stringMatching(/^\/test\/page:/)]),
        flood39: expect.arrayContaining([expect.stringMatching(/^\/test\/page:/)]),
      });
    const { watch } = await report();
    const popup = await openPopupPage(stage, portal);
    await expect.poll(async () => (await readPopup(popup)).text).toContain('were written too fast to be recorded');
    if (kind === 'chromium') expect(watch.blindSpots).toContainEqual({ kind: 'interrupted' });
  }, 120_000);

  test('after a flood it listens again', async () => {
    const script = `addEventListener('click', () => { document.cookie = 'afterwards=1; path=/; secure'; });`;
    const portal = await stage.visit(page(`<button>write</button><script>${script}</script>`));
    await portal.click('button');
    const report = await reporting(portal);
    await expect.poll(async () => settersIn(await report()).afterwards).toEqual(['/test/page:1']);
  });

  test('a page that answered, and then is busy, is told', async () => {
    const busy = `addEventListener('click', () => { for (const end = Date.now() + ${BUSY_MS}; Date.now() < end; ); });`;
    const portal = await stage.visit(page(`<button>go on</button><script>${busy}</script>`));
    const report = await reporting(portal);
    const kinds = async () => (await report()).watch.blindSpots.map((spot) => spot.kind);
    expect(await kinds()).not.toContain('busy');
    await portal.bringToFront();
    const clicked = portal.click('button');
    await expect.poll(kinds).toContain('busy');
    await clicked;
  });
});
