import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { pythonWithDjango, startDjango } from '../django/start-django.ts';
import { logIn } from './harness/act.ts';
import { reportOf } from './harness/ask-report.ts';
import { grantHost } from './harness/grant-host.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** How things are done on the site, and what differs between Django itself and the demo portal. */
interface Ways {
  readonly title: string;
  readonly home: string;
  readonly logIn: (page: Page, origin: string) => Promise<unknown>;
  readonly logOut: (page: Page, origin: string) => Promise<unknown>;
  readonly switchLanguage: (page: Page, origin: string) => Promise<unknown>;
  readonly languagePath: string;
  /** How long the language is kept, in days; null for as long as the browser runs. */
  readonly languageDays: number | null;
}

const press = (form: string) => (page: Page) => Promise.all([page.waitForNavigation(), page.click(`${form} button`)]);

const DJANGO: Ways = {
  title: 'Django itself',
  home: '/',
  logIn: press('#log-in'),
  logOut: press('#log-out'),
  switchLanguage: press('#language'),
  languagePath: '/i18n/setlang/',
  languageDays: null,
};

const DEMO: Ways = {
  title: 'the demo portal, since there is no Django here',
  home: '/pages/home/',
  logIn,
  logOut: (page, origin) => page.goto(`${origin}/logout/`),
  switchLanguage: (page, origin) => page.goto(`${origin}/language/?to=fr`),
  languagePath: '/language/',
  languageDays: 365,
};

const ways = pythonWithDjango === null ? DEMO : DJANGO;

describe.each(['chromium', 'firefox'] as const)(
  `a Django site (${ways.title}) on a domain of its own, in %s`,
  (kind) => {
    let close = async () => {};
    let stage: Stage;
    let page: Page;
    let origin: string;

    beforeAll(async () => {
      const django = pythonWithDjango === null ? null : await startDjango(pythonWithDjango);
      stage = await openStage({ scenario: 'older-template', kind, ports: django ? [django.port] : [] });
      close = async () => {
        await stage.close();
        await django?.close();
      };
      origin = django ? `https://${hosts.custom}:${django.port}` : stage.portal.origin(hosts.custom);
      await grantHost(stage, hosts.custom);
      page = await stage.session.openPage(origin + ways.home);
      await ways.logIn(page, origin);
      await ways.switchLanguage(page, origin);
    });
    afterAll(() => close());

    const cookies = async () =>
      Object.fromEntries((await reportOf(stage, page)).cookies.map((reported) => [reported.cookie.name, reported]));

    test('all its cookies are there, with their attributes', async () => {
      const attributes = async () =>
        Object.values(await cookies()).map(({ cookie, lifetime }) => [
          cookie.name,
          `${cookie.httpOnly ? 'HttpOnly ' : ''}${cookie.sameSite}`,
          lifetime.kind === 'session' ? null : Math.round(lifetime.seconds / 86_400),
          [cookie.domain, cookie.hostOnly, cookie.path],
        ]);
      const here = [hosts.custom, true, '/'];
      await expect
        .poll(async () => (await attributes()).sort())
        .toEqual([
          ['csrftoken', 'lax', 364, here],
          ['django_language', 'unspecified', ways.languageDays, here],
          ['sessionid', 'HttpOnly lax', 14, here],
        ]);
    });

    test('each was set by the response that set it', async () => {
      const setters = async () =>
        Object.fromEntries(
          Object.entries(await cookies()).map(([name, { setters }]) => [
            name,
            setters.map(({ setter }) => (setter.kind === 'response' ? new URL(setter.url).pathname : setter.kind)),
          ]),
        );
      await expect.poll(setters).toMatchObject({ django_language: [ways.languagePath] });
      const { csrftoken = [], sessionid = [] } = await setters();
      expect(sessionid[0]).toBe('/login/'); // Django itself sets it again with the language
      expect(csrftoken).toEqual(expect.arrayContaining([ways.home, '/login/']));
      expect(csrftoken.filter((path) => !path.startsWith('/'))).toEqual([]);
    });

    test('the log-out takes the session away', async () => {
      expect((await cookies()).sessionid?.removedAt).toBeNull();
      await page.bringToFront();
      await ways.logOut(page, origin);
      await expect.poll(async () => (await cookies()).sessionid?.removedAt).toBeGreaterThan(0);
      expect((await cookies()).csrftoken?.removedAt).toBeNull();
    });
  },
);
