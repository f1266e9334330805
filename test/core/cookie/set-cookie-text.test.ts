import { expect, test } from 'vitest';
import type { Cookie } from '../../../src/core/cookie/cookie.ts';
import type { Lifetime } from '../../../src/core/cookie/lifetime.ts';
import { setCookieText } from '../../../src/core/cookie/set-cookie-text.ts';
import { cookie, START } from '../facts.ts';

const SESSION = { kind: 'session' } as const;
const bare = { secure: false, httpOnly: false, sameSite: 'unspecified' } as const;
const partitionKey = { topLevelSite: 'https://town.example', hasCrossSiteAncestor: true };

test.each<{ seen: Partial<Cookie>; lifetime: Lifetime | null; line: string }>([
  { seen: {}, lifetime: SESSION, line: 'sessionid=…; Path=/; Secure; HttpOnly; SameSite=Lax' },
  { seen: bare, lifetime: SESSION, line: 'sessionid=…; Path=/' },
  {
    seen: { ...bare, hostOnly: false, domain: 'opendatasoft.com', path: '/api/' },
    lifetime: SESSION,
    line: 'sessionid=…; Domain=opendatasoft.com; Path=/api/',
  },
  {
    seen: { ...bare, expiresAt: START },
    lifetime: { kind: 'persistent', seconds: 1800 },
    line: 'sessionid=…; Path=/; Max-Age=1800',
  },
  {
    seen: { ...bare, expiresAt: START },
    lifetime: null,
    line: 'sessionid=…; Path=/; Expires=Thu, 15 Jan 2026 09:00:00 GMT',
  },
  { seen: bare, lifetime: null, line: 'sessionid=…; Path=/' },
  {
    seen: { ...bare, secure: true, sameSite: 'none', partitionKey },
    lifetime: SESSION,
    line: 'sessionid=…; Path=/; Secure; SameSite=None; Partitioned',
  },
  { seen: { ...bare, sameSite: 'strict' }, lifetime: SESSION, line: 'sessionid=…; Path=/; SameSite=Strict' },
])('$line', ({ seen, lifetime, line }) => {
  expect(setCookieText(cookie(seen), lifetime)).toBe(line);
});
