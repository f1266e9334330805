import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { toFoundPolicy } from '../../../src/background/policy/to-found-policy.ts';
import { answerReading, resetBrowser } from '../../browser/fake-browser.ts';
import { declared, START } from '../../core/facts.ts';

const source = { kind: 'chosen-file', name: 'cookies.txt' } as const;
/** SHA-256 of the text "abc". @see FIPS 180-4, examples */
const DIGEST_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

test.each([
  { when: 'it declares a cookie', declarations: [declared()], kind: 'read' },
  { when: 'it declares none', declarations: [], kind: 'unreadable' },
])('$kind when $when, with source, moment and digest', async ({ declarations, kind }) => {
  const asked = vi.fn();
  answerReading({
    'read-document': (...request) => {
      asked(...request);
      return { declarations, language: 'en', host: null, date: null, text: 'abc' };
    },
  });
  const found = await toFoundPolicy(source, 'abc', 'text', ['town_ref']);
  expect(found).toMatchObject({ kind, source, readAt: START, elsewhere: null, digest: DIGEST_OF_ABC, declarations });
  expect(asked).toHaveBeenCalledWith('abc', ['town_ref']);
});
