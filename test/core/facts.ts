import type { Cookie } from '../../src/core/cookie/cookie.ts';
import type { SetCookieLine } from '../../src/core/cookie/set-cookie-line.ts';
import type { JournalEvent } from '../../src/core/journal/event.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import type { FoundPolicy } from '../../src/core/policy/policy.ts';
import type { ConsentChoices } from '../../src/core/portal/consent-tools/consent-tool.ts';

/** Facts for tests: each has a plain default, and a row of a table says only what differs. */
export const HOST = 'ppival.opendatasoft.com';
/** ms since the Unix epoch. */
export const START = Date.UTC(2026, 0, 15, 9);
export const days = (n: number): number => n * 86_400;

export const cookie = (facts: Partial<Cookie> = {}): Cookie => ({
  storeId: '0',
  partitionKey: null,
  domain: HOST,
  hostOnly: true,
  path: '/',
  name: 'sessionid',
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
  expiresAt: null,
  ...facts,
});

/** The browser says that a cookie was set `after` ms, for so many seconds. */
export const changed = (
  facts: Partial<Cookie> & { readonly seconds?: number } = {},
  {
    after = 0,
    removed = false,
    cause = 'explicit',
  }: { after?: number; removed?: boolean; cause?: Extract<JournalEvent, { kind: 'changed' }>['cause'] } = {},
): JournalEvent => {
  const { seconds, ...rest } = facts;
  const at = START + after;
  const expiresAt = seconds === undefined ? null : at + seconds * 1000;
  return { kind: 'changed', at, cookie: cookie({ expiresAt, ...rest }), removed, cause };
};

export const setCookieLine = (line: Partial<SetCookieLine> = {}): SetCookieLine => ({
  name: 'sessionid',
  size: 20,
  hasControl: false,
  domain: null,
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
  partitioned: false,
  maxAge: null,
  expires: null,
  ...line,
});

/** A response held a Set-Cookie line. */
export const header = (
  line: Partial<SetCookieLine> = {},
  { after = 0, url = `https://${HOST}/login/`, status = 200 }: { after?: number; url?: string; status?: number } = {},
): JournalEvent => ({
  kind: 'header',
  at: START + after,
  line: setCookieLine(line),
  response: { url, status, resourceType: 'main_frame', frameId: 0, initiator: null },
  pageHost: HOST,
});

/** A page's recorder says that a script wrote a cookie. */
export const write = (
  line: Partial<SetCookieLine> = {},
  { after = 0, url = `https://${HOST}/app.js`, frameUrl = `https://${HOST}/`, pageHost = HOST } = {},
): JournalEvent => ({
  kind: 'write',
  at: START + after,
  line: setCookieLine(line),
  script: { url, line: 12 },
  frameUrl,
  pageHost,
});

/** A top-level navigation to the portal began. */
export const visit = (path = '/', { after = 0 } = {}): JournalEvent => ({
  kind: 'visit',
  at: START + after,
  url: `https://${HOST}${path}`,
});

export const snapshot = (
  cookies: readonly Cookie[],
  { after = 0, choices = null }: { after?: number; choices?: ConsentChoices | null } = {},
): JournalEvent => ({ kind: 'snapshot', at: START + after, host: HOST, cookies, choices });

/** @param holder the cookie of another consent tool than the platform's */
export const choice = (
  choices: ConsentChoices | null,
  { after = 0, holder }: { after?: number; holder?: string } = {},
): JournalEvent => ({ kind: 'choice', at: START + after, choices, ...(holder !== undefined && { holder }) });

export const declared = (facts: Partial<Declaration> & { readonly seconds?: number } = {}): Declaration => {
  const { seconds, ...rest } = facts;
  return {
    name: 'sessionid',
    provider: 'Opendatasoft',
    purpose: 'Authentication',
    lifetime: seconds === undefined ? null : { kind: 'persistent', seconds, text: 'as stated' },
    category: 'necessary',
    condition: null,
    quote: { text: 'sessionid', start: 0, end: 9 },
    ...rest,
  };
};

export const policy = (...declarations: readonly Declaration[]): Extract<FoundPolicy, { kind: 'read' }> => ({
  kind: 'read',
  source: { kind: 'fetched', url: `https://${HOST}/terms/cookies-policy/` },
  readAt: START,
  elsewhere: null,
  digest: '',
  language: 'en',
  host: HOST,
  date: null,
  text: declarations.map(({ name }) => name).join('\n'),
  declarations,
});
