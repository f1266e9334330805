import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { readLinkedPolicy } from '../../../src/background/policy/read-linked-policy.ts';
import { storeOwnPolicy } from '../../../src/background/policy/store-policy.ts';
import { readOwnPolicy } from '../../../src/browser/watch.ts';
import { answerReading, grantHost, requests, resetBrowser, serve } from '../../browser/fake-browser.ts';
import { declared, policy } from '../../core/facts.ts';

const target = { storeId: '0', host: 'data.town.example' };
const LINKED = 'https://www.town.example/cookies/';
const known = policy(declared());
const read = { declarations: [declared({ name: 'linked' })], language: 'en', host: null, date: null, text: 'linked' };
const stored = () => readOwnPolicy(target, 'en');

beforeEach(async () => {
  resetBrowser();
  await storeOwnPolicy(target, { ...known, elsewhere: { url: LINKED, failure: null } });
});

test('a linked policy that declares something takes the place of the portal’s own', async () => {
  grantHost('www.town.example');
  serve(LINKED, () => new Response('linked', { headers: { 'content-type': 'text/html' } }));
  answerReading({ 'read-document': () => read });
  await readLinkedPolicy(target);
  expect(await stored()).toMatchObject({ kind: 'read', source: { url: LINKED }, declarations: [{ name: 'linked' }] });
});

test.each([
  { when: 'it is missing', answer: () => new Response('', { status: 404 }), failure: { kind: 'status', status: 404 } },
  {
    when: 'it declares nothing',
    answer: () => new Response('', { headers: { 'content-type': 'text/html' } }),
    failure: { kind: 'unreadable' },
  },
])('when $when, the policy read before stays, with the failure', async ({ answer, failure }) => {
  grantHost('www.town.example');
  serve(LINKED, answer);
  await readLinkedPolicy(target);
  expect(await stored()).toEqual({ ...known, elsewhere: { url: LINKED, failure } });
});

test('without a grant nothing is asked for', async () => {
  await readLinkedPolicy(target);
  expect(requests).toEqual([]);
});

test('without a link nothing is asked for', async () => {
  grantHost('www.town.example');
  await storeOwnPolicy(target, known);
  await readLinkedPolicy(target);
  expect(requests).toEqual([]);
});
