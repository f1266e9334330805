import { expect, test } from 'vitest';
import { type Refusal, refusalOf, type WritingContext } from '../../../src/core/cookie/refusal.ts';
import type { SetCookieLine } from '../../../src/core/cookie/set-cookie-line.ts';
import { HOST, START, setCookieLine } from '../facts.ts';

const PLAIN: Partial<SetCookieLine> = { httpOnly: false, sameSite: 'unspecified' };
const HTTP = new URL(`http://${HOST}/`);
const MAPS = new URL('https://maps.example.org/');

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
  { when: 'its domain is all of com', line: { domain: 'com' }, kind: 'top-level-domain', certain: true },
  { when: 'its domain may be shared', line: { domain: 'opendatasoft.com' }, kind: 'public-suffix', certain: false },
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
])('$kind when $when', ({ line, context, kind, certain }) => {
  const given = refusalOf(setCookieLine({ ...PLAIN, ...line }), {
    at: START,
    url: new URL(`https://${HOST}/`),
    pageHost: HOST,
    byScript: false,
    byNavigation: false,
    overHttpOnly: false,
    overSecure: false,
    ...context,
  });
  expect(given).toEqual({ kind, certain });
});
