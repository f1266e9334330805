import { expect, test } from 'vitest';
import { placeOf, setterOf, urlOf, type WriteClaim, whereWritten } from '../../../src/core/journal/write-claim.ts';
import { HOST, setCookieLine } from '../facts.ts';

const response = {
  url: `https://${HOST}/login/`,
  status: 302,
  resourceType: 'main_frame',
  frameId: 0,
  initiator: null,
};
const script = { url: `https://${HOST}/app.js`, line: 12 };
const HEADER: WriteClaim = { kind: 'header', at: 0, line: setCookieLine(), response, pageHost: HOST };
const WRITE: WriteClaim = {
  kind: 'write',
  at: 0,
  line: setCookieLine(),
  script,
  frameUrl: 'https://maps.example.org/embed/',
  pageHost: HOST,
};

test.each([
  { of: 'a response', claim: HEADER, setter: { kind: 'response', ...response } },
  { of: 'a script', claim: WRITE, setter: { kind: 'script', ...script } },
  { of: 'nobody', claim: null, setter: { kind: 'unknown' } },
])('the setter of a claim by $of', ({ claim, setter }) => {
  expect(setterOf(claim)).toEqual(setter);
});

test('a script writes where its frame is, not where it was loaded from', () => {
  expect(urlOf(WRITE).hostname).toBe('maps.example.org');
  expect(urlOf(HEADER).pathname).toBe('/login/');
});

test.each([
  { line: {}, where: { domain: HOST, hostOnly: true, path: '/' } },
  { line: { path: null }, where: { domain: HOST, hostOnly: true, path: '/login' } },
  { line: { domain: 'opendatasoft.com' }, where: { domain: 'opendatasoft.com', hostOnly: false, path: '/' } },
])('a line of $line writes to $where', ({ line, where }) => {
  const written = whereWritten({ ...HEADER, line: setCookieLine(line) }, urlOf(HEADER));
  expect(written).toEqual({ ...where, name: 'sessionid' });
});

test('no text of a page makes two places one', () => {
  const where = { domain: HOST, hostOnly: true };
  expect(placeOf({ ...where, path: '/","a', name: 'b' })).not.toBe(placeOf({ ...where, path: '/', name: 'a","b' }));
});
