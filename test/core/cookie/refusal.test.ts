import { expect, test } from 'vitest';
import { type Refusal, refusalOf, type WritingContext } from '../../../src/core/cookie/refusal.ts';
import type { SetCookieLine } from '../../../src/core/cookie/set-cookie-line.ts';
import { HOST, START, setCookieLine } from '../facts.ts';

const PLAIN: Partial<SetCookieLine> = { httpOnly: false, sameSite: 'unspecified' };
const HTTP = new URL(`http://${HOST}/`);
const MAPS = new URL('https://maps.example.org/');
/** Versions that were asked, and what each keeps: see the rows. */
const CHROMIUM = { engine: 'chromium', version: 156 } as const;
const FIREFOX = { engine: 'firefox', version: 153 } as const;

test.each<{
  when: string;
  line?: Partial<SetCookieLine>;
  context?: Partial<WritingContext>;
  kind: Refusal['kind'];
  certain: boolean;
}>([
  { when: 'a control character is in it', line: { hasControl: true }, kind: 'control-character', certain: true },
  { when: 'it has neither name nor value', line: { name: '', size: 0 }, kind: 'empty', certain: true },
  { when: 'it has 4097 bytes', line: { size: 4097 }, kind: 'too-large', certain: true },
  { when: 'it has 4096 bytes', line: { size: 4096 }, kind: 'unknown', certain: false },
  { when: 'its domain is another', line: { domain: 'example.org' }, kind: 'other-domain', certain: true },
  { when: 'its domain is below the host', line: { domain: `a.${HOST}` }, kind: 'other-domain', certain: true },
  {
    when: 'its domain is a part of an address in numbers',
    line: { domain: '0.2.7' },
    context: { url: new URL('https://192.0.2.7/'), pageHost: '192.0.2.7' },
    kind: 'other-domain',
    certain: true,
  },
  { when: 'its domain is all of com', line: { domain: 'com' }, kind: 'top-level-domain', certain: true },
  {
    when: 'its domain is above the site',
    line: { domain: 'opendatasoft.com' },
    context: { site: HOST },
    kind: 'public-suffix',
    certain: false,
  },
  { when: 'its domain is the site', line: { domain: 'opendatasoft.com' }, kind: 'unknown', certain: false },
  {
    when: 'its domain may be a public suffix, and the site is not known',
    line: { domain: 'opendatasoft.com' },
    context: { site: null },
    kind: 'unknown',
    certain: false,
  },
  { when: 'its domain is the host', line: { domain: HOST }, kind: 'unknown', certain: false },
  {
    when: 'a script asks for HttpOnly',
    line: { httpOnly: true },
    context: { byScript: true },
    kind: 'http-only-by-script',
    certain: true,
  },
  {
    when: 'a script would replace one that is HttpOnly',
    context: { byScript: true, overHttpOnly: true },
    kind: 'over-http-only',
    certain: true,
  },
  { when: 'Secure comes over http', context: { url: HTTP }, kind: 'secure-over-http', certain: true },
  {
    when: 'Secure comes over http from the machine itself',
    context: { url: new URL('http://localhost/'), pageHost: 'localhost' },
    kind: 'unknown',
    certain: false,
  },
  {
    // Chromium 156 and Firefox 153 keep it at any such address.
    when: 'Secure comes over http from another address of the machine itself',
    context: { url: new URL('http://127.1.2.3/'), pageHost: '127.1.2.3' },
    kind: 'unknown',
    certain: false,
  },
  {
    when: 'Secure comes over http from a name that begins like such an address',
    context: { url: new URL('http://127.1.2.3.example.org/'), pageHost: '127.1.2.3.example.org' },
    kind: 'secure-over-http',
    certain: true,
  },
  {
    when: 'http would replace one that is Secure',
    line: { secure: false },
    context: { url: HTTP, overSecure: true },
    kind: 'over-secure',
    certain: true,
  },
  {
    when: 'SameSite=None is not Secure',
    line: { sameSite: 'none', secure: false },
    kind: 'same-site-none',
    certain: true,
  },
  {
    when: '__Secure- is not Secure',
    line: { name: '__secure-a', secure: false },
    kind: 'secure-prefix',
    certain: true,
  },
  { when: '__Host- has a domain', line: { name: '__Host-a', domain: HOST }, kind: 'host-prefix', certain: true },
  { when: '__Host- has no path', line: { name: '__Host-a', path: null }, kind: 'host-prefix', certain: true },
  { when: '__Host- is as it should be', line: { name: '__Host-a' }, kind: 'unknown', certain: false },
  {
    when: 'Partitioned is not Secure',
    line: { partitioned: true, secure: false },
    kind: 'partitioned',
    certain: true,
  },
  { when: 'it only deletes', line: { maxAge: 0 }, kind: 'expired', certain: true },
  { when: 'it expired yesterday', line: { expires: START - 1 }, kind: 'expired', certain: true },
  {
    when: 'another site asks for Lax',
    line: { sameSite: 'lax' },
    context: { url: MAPS },
    kind: 'cross-site',
    certain: false,
  },
  {
    when: 'another site asks for None',
    line: { sameSite: 'none' },
    context: { url: MAPS },
    kind: 'third-party',
    certain: false,
  },
  {
    // Chromium 156 blocks cookies of other sites, and keeps those that are kept apart.
    when: 'another site asks for one that is kept apart',
    line: { sameSite: 'none', partitioned: true },
    context: { url: MAPS },
    kind: 'unknown',
    certain: false,
  },
  {
    // Firefox 153 that blocks cookies of other sites blocks these, too.
    when: 'another site asks Firefox for one that is kept apart',
    line: { sameSite: 'none', partitioned: true },
    context: { url: MAPS, userAgent: FIREFOX },
    kind: 'third-party',
    certain: false,
  },
  {
    when: 'another site’s page was gone to',
    line: { sameSite: 'lax' },
    context: { url: MAPS, byNavigation: true },
    kind: 'unknown',
    certain: false,
  },
  {
    when: 'a sibling portal asks',
    context: { url: new URL('https://b.opendatasoft.com/') },
    kind: 'unknown',
    certain: false,
  },
  {
    when: 'a host asks that may be of the same site',
    line: { sameSite: 'lax' },
    context: { url: new URL('https://maps.data.example.org/'), pageHost: 'data.example.org', site: null },
    kind: 'unknown',
    certain: false,
  },
  // Chromium 150 and 156 drop a line with a tab within name or value; Firefox 153 keeps the cookie.
  { when: 'a tab is in it', line: { hasTab: true }, kind: 'unknown', certain: false },
  {
    when: 'a tab is in it in Chromium',
    line: { hasTab: true },
    context: { userAgent: CHROMIUM },
    kind: 'control-character',
    certain: true,
  },
  {
    when: 'a tab is in it in Firefox',
    line: { hasTab: true },
    context: { userAgent: FIREFOX },
    kind: 'unknown',
    certain: false,
  },
  { when: 'its domain has a port', line: { domain: `${HOST}:443` }, kind: 'other-domain', certain: true },
  { when: 'its domain is a dot', line: { domain: '.' }, kind: 'other-domain', certain: true },
  // A WebSocket over TLS may set Secure cookies in both browsers.
  {
    when: 'Secure comes over wss',
    context: { url: new URL(`wss://${HOST}/`) },
    kind: 'unknown',
    certain: false,
  },
  {
    when: 'Secure comes over ws',
    context: { url: new URL(`ws://${HOST}/`) },
    kind: 'secure-over-http',
    certain: true,
  },
  // Chromium 150 and Firefox 153 refuse these.
  { when: '__Http- is not HttpOnly', line: { name: '__Http-a' }, kind: 'http-prefix', certain: true },
  { when: '__Host-Http- is not HttpOnly', line: { name: '__host-http-a' }, kind: 'http-prefix', certain: true },
  { when: '__Http- is as it should be', line: { name: '__Http-a', httpOnly: true }, kind: 'unknown', certain: false },
  {
    when: '__Http- is asked for by a script',
    line: { name: '__Http-a' },
    context: { byScript: true },
    kind: 'http-prefix',
    certain: true,
  },
  {
    when: 'Partitioned is not Secure in Firefox 153',
    line: { partitioned: true, secure: false },
    context: { userAgent: FIREFOX },
    kind: 'partitioned',
    certain: true,
  },
  // Chromium takes a cookie without SameSite for Lax; Firefox 153 keeps it in a partition.
  { when: 'another site leaves SameSite out', context: { url: MAPS }, kind: 'third-party', certain: false },
  {
    when: 'another site leaves SameSite out in Chromium',
    context: { url: MAPS, userAgent: CHROMIUM },
    kind: 'cross-site',
    certain: false,
  },
  {
    // Debian's Chromium 156 blocks such cookies.
    when: 'a frame of another site asks the portal for None',
    line: { sameSite: 'none' },
    context: { initiator: MAPS },
    kind: 'third-party',
    certain: false,
  },
  {
    when: 'a frame of another site asks the portal for Lax',
    line: { sameSite: 'lax' },
    context: { initiator: MAPS },
    kind: 'cross-site',
    certain: false,
  },
  {
    when: 'a page over http asks its own host over https for Lax in Chromium',
    line: { sameSite: 'lax' },
    context: { initiator: HTTP, userAgent: CHROMIUM },
    kind: 'cross-site',
    certain: false,
  },
  {
    when: 'a page over http asks its own host over https for Lax in Firefox, to which they are one site',
    line: { sameSite: 'lax' },
    context: { initiator: HTTP, userAgent: FIREFOX },
    kind: 'unknown',
    certain: false,
  },
  // fetch without credentials, fonts, and module scripts of another host: told in both browsers, and not kept.
  {
    when: 'a sibling portal was asked without cookies',
    context: { url: new URL('https://b.opendatasoft.com/'), withoutCredentials: true },
    kind: 'without-credentials',
    certain: false,
  },
  {
    when: 'a sibling portal was asked without cookies for one of the whole domain',
    line: { domain: 'opendatasoft.com' },
    context: { url: new URL('https://b.opendatasoft.com/'), withoutCredentials: true },
    kind: 'without-credentials',
    certain: false,
  },
  {
    when: 'another site was asked without cookies, and is not Lax',
    line: { sameSite: 'none' },
    context: { url: MAPS, withoutCredentials: true },
    kind: 'without-credentials',
    certain: false,
  },
  // A line that deletes is told as what it is.
  {
    when: 'it deletes another than the cookie that is there',
    line: { maxAge: 0 },
    context: { stayed: 'elsewhere' },
    kind: 'deletes-another',
    certain: true,
  },
  {
    when: 'it deletes a cookie that stays all the same',
    line: { maxAge: 0 },
    context: { stayed: 'here' },
    kind: 'unknown',
    certain: false,
  },
  {
    when: 'it deletes without Secure a cookie that stays',
    line: { maxAge: 0, sameSite: 'none', secure: false },
    context: { stayed: 'here' },
    kind: 'same-site-none',
    certain: true,
  },
])('$kind when $when', ({ line, context, kind, certain }) => {
  const given = refusalOf(setCookieLine({ ...PLAIN, ...line }), {
    at: START,
    url: new URL(`https://${HOST}/`),
    pageHost: HOST,
    site: 'opendatasoft.com',
    byScript: false,
    byNavigation: false,
    overHttpOnly: false,
    overSecure: false,
    ...context,
  });
  expect(given).toEqual({ kind, certain });
});

/** Lines as servers and scripts sent them, on hosts below public suffixes of two and three labels. */
const EDUCATION = { pageHost: 'data.education.gouv.fr', site: 'education.gouv.fr' };
const STATISTICS = new URL('https://carto.statistiques.gouv.fr/embed/');
const LOGOUT: Partial<SetCookieLine> = { name: 'sessionid', size: 11, maxAge: 0, expires: 0, secure: false };
const PIWIK: Partial<SetCookieLine> = { name: '_pk_id.2.abf3', secure: false };
const FORM: Partial<SetCookieLine> = { name: 'csrftoken', sameSite: 'lax' };

test.each<{
  what: string;
  line: Partial<SetCookieLine>;
  context: Partial<WritingContext>;
  kind: Refusal['kind'];
  certain: boolean;
}>([
  {
    what: 'a log-out with SameSite=None and without Secure',
    line: { ...LOGOUT, sameSite: 'none' },
    context: { byNavigation: true },
    kind: 'same-site-none',
    certain: true,
  },
  {
    what: 'a log-out that is Lax',
    line: { ...LOGOUT, sameSite: 'lax' },
    context: { byNavigation: true },
    kind: 'expired',
    certain: true,
  },
  {
    what: 'a deletion by a script without a domain',
    line: { name: '_fbp', size: 4, expires: 1000, secure: false },
    context: { byScript: true },
    kind: 'expired',
    certain: true,
  },
  {
    what: 'a Lax cookie in a frame of a site below the same public suffix',
    line: FORM,
    context: { url: STATISTICS },
    kind: 'cross-site',
    certain: false,
  },
  {
    what: 'a cookie without SameSite in such a frame',
    line: { name: 'session_id', httpOnly: true, secure: false },
    context: { url: STATISTICS },
    kind: 'third-party',
    certain: false,
  },
  {
    what: 'a Lax cookie in a frame of a service on gov.uk',
    line: FORM,
    context: { pageHost: 'data.gov.uk', site: 'data.gov.uk', url: new URL('https://maps.service.gov.uk/embed/') },
    kind: 'cross-site',
    certain: false,
  },
  {
    what: 'a Lax cookie in a frame of a name that shares nothing with the portal’s',
    line: FORM,
    context: { site: null, url: new URL('https://carte.voisin.example/embed/') },
    kind: 'cross-site',
    certain: false,
  },
  {
    what: 'a Lax cookie in a frame of the portal’s own site',
    line: FORM,
    context: { url: new URL('https://carto.education.gouv.fr/') },
    kind: 'unknown',
    certain: false,
  },
  {
    what: 'a cookie for all of gouv.fr',
    line: { ...PIWIK, domain: 'gouv.fr' },
    context: {},
    kind: 'public-suffix',
    certain: false,
  },
  {
    what: 'a cookie for all of qld.gov.au, which has three labels',
    line: { ...PIWIK, domain: 'qld.gov.au' },
    context: {
      pageHost: 'data.brisbane.qld.gov.au',
      site: 'brisbane.qld.gov.au',
      url: new URL('https://data.brisbane.qld.gov.au/'),
    },
    kind: 'public-suffix',
    certain: false,
  },
  {
    what: 'a cookie for a neighbour’s domain',
    line: { name: '_ga', domain: 'economie.gouv.fr' },
    context: { byScript: true },
    kind: 'other-domain',
    certain: true,
  },
  {
    what: 'a domain with a trailing dot',
    line: { name: '_ga', domain: 'data.education.gouv.fr.' },
    context: { byScript: true },
    kind: 'other-domain',
    certain: true,
  },
  {
    what: 'a session of 4,097 bytes',
    line: { name: 'session', size: 4097 },
    context: { byNavigation: true },
    kind: 'too-large',
    certain: true,
  },
  {
    what: 'a session of 4,096 bytes, of which servers warn',
    line: { name: 'session', size: 4096 },
    context: { byNavigation: true },
    kind: 'unknown',
    certain: false,
  },
])('$kind: $what', ({ line, context, kind, certain }) => {
  const given = refusalOf(setCookieLine({ ...PLAIN, ...line }), {
    at: START,
    url: new URL('https://data.education.gouv.fr/'),
    ...EDUCATION,
    byScript: false,
    byNavigation: false,
    overHttpOnly: false,
    overSecure: false,
    ...context,
  });
  expect(given).toEqual({ kind, certain });
});
