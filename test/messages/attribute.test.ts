import { expect, test, vi } from 'vitest';
import { DAY } from '../../src/core/cookie/lifetime.ts';
import type { ReportedCookie } from '../../src/core/inspection/report.ts';
import { attributeRows } from '../../src/messages/attribute.ts';
import { at, catalogued, cookie, HOST, once, persistent, reported, response } from '../fixtures/parts.ts';
import { en } from './speech.ts';

vi.stubEnv('TZ', 'UTC');

const held = cookie('c', { sameSite: 'unspecified', expiresAt: at(0) });

const partitionKey = { topLevelSite: 'https://example.org', hasCrossSiteAncestor: false };

const known = (id: string): ReportedCookie['purposes'] => [{ ...catalogued, id }];

const scripted = { kind: 'script', url: `https://${HOST}/static/app.js`, line: 12 } as const;

const twice = { ...once(response('/'), at(0)), lastAt: at(60), times: 2 };

test('every attribute says what it means for this cookie', () => {
  const all = attributeRows(reported({ ...held, partitionKey }), en);
  expect(all.map(({ name }) => name)).toEqual([
    'Domain',
    'Path',
    'Expires',
    'Secure',
    'HttpOnly',
    'SameSite',
    'Partitioned',
  ]);
  expect(all.filter(({ value, meaning }) => value === '' || meaning === '')).toEqual([]);
});

test.each<{ seen: ReportedCookie; name: string; meaning: string }>([
  { seen: reported(held), name: 'Domain', meaning: 'sent to this host only' },
  {
    seen: reported({ ...held, hostOnly: false }),
    name: 'Domain',
    meaning: 'sent to this host and every host under it',
  },
  {
    seen: reported({ ...held, hostOnly: false, domain: 'opendatasoft.com' }),
    name: 'Domain',
    meaning: 'sent to this host and every host under it: other portals of the platform, too',
  },
  { seen: reported({ ...held, path: '/api/' }), name: 'Path', meaning: 'sent only with addresses under this path' },
  {
    seen: reported({ ...held, expiresAt: null }),
    name: 'Expires',
    meaning: 'goes when the browser closes, unless that reopens its tabs',
  },
  {
    seen: reported(held, { lifetime: persistent(DAY) }),
    name: 'Expires',
    meaning: 'the browser deletes it then',
  },
  {
    seen: reported(held, { lifetime: persistent(DAY), setters: [twice] }),
    name: 'Expires',
    meaning: 'the browser deletes it then, but each time it is set again puts that off',
  },
  {
    seen: reported(held, { lifetime: persistent(400 * DAY), setters: [twice] }),
    name: 'Expires',
    meaning: 'the browser deletes it then: 400 days is the most it keeps',
  },
  { seen: reported({ ...held, secure: false }), name: 'Secure', meaning: 'may travel unencrypted' },
  { seen: reported({ ...held, httpOnly: true }), name: 'HttpOnly', meaning: 'out of reach of the page’s scripts' },
  { seen: reported(held), name: 'HttpOnly', meaning: 'readable by the page’s scripts' },
  {
    seen: reported(held, { setters: [once(scripted, at(0))] }),
    name: 'HttpOnly',
    meaning: 'readable by the page’s scripts, like all that a script sets',
  },
  {
    seen: reported(held, { purposes: known('opendatasoft_csrftoken') }),
    name: 'HttpOnly',
    meaning: 'readable by the page’s scripts, on purpose: they send it along to show that a request is the page’s own',
  },
  {
    seen: reported(held, { purposes: known('opendatasoft_cookies_preferences'), setters: [once(scripted, at(0))] }),
    name: 'HttpOnly',
    meaning: 'readable by the page’s scripts, on purpose: they look up in it what you chose',
  },
  {
    seen: reported(held, { purposes: known('opendatasoft_sessionid') }),
    name: 'HttpOnly',
    meaning: 'readable by the page’s scripts: a foreign one among them could take over the log-in',
  },
  {
    seen: reported(held),
    name: 'SameSite',
    meaning: 'Chromium treats it as Lax; other browsers may send it from any other site',
  },
  {
    seen: reported({ ...held, partitionKey }),
    name: 'Partitioned',
    meaning: 'kept apart for this site: it cannot be met again on others',
  },
])('$name: $meaning', ({ seen, name, meaning }) => {
  expect(attributeRows(seen, en).find((attribute) => attribute.name === name)?.meaning).toBe(meaning);
});
