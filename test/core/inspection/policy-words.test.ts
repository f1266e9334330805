import { expect, test } from 'vitest';
import { policyWords } from '../../../src/core/inspection/policy-words.ts';
import type { Verdict } from '../../../src/core/inspection/report.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { readPolicy, standardPolicy, unreadable } from '../../fixtures/parts.ts';
import { declared } from '../facts.ts';

const quote = { text: 'town_ref, a year', start: 3, end: 19 };
const asDeclared: Verdict = { kind: 'as-declared', declaration: declared({ quote }) };
const mentioned: Verdict = { kind: 'mentioned', quote };

test.each<{ what: string; verdict: Verdict; policy: Policy; words: ReturnType<typeof policyWords> }>([
  { what: 'a declaration', verdict: asDeclared, policy: readPolicy, words: { quote, language: 'en' } },
  { what: 'a mention', verdict: mentioned, policy: readPolicy, words: { quote, language: 'en' } },
  {
    what: 'a mention in what was not recognised',
    verdict: mentioned,
    policy: standardPolicy(unreadable),
    words: { quote, language: 'fr' },
  },
  { what: 'the standard list', verdict: asDeclared, policy: standardPolicy(unreadable), words: null },
  { what: 'nothing', verdict: { kind: 'undeclared' }, policy: readPolicy, words: null },
])('the words of $what', ({ verdict, policy, words }) => {
  expect(policyWords(verdict, policy)).toEqual(words);
});
