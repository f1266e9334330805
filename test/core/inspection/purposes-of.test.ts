import { expect, test } from 'vitest';
import { catalogue } from '../../../src/cli/knowledge/catalogue.ts';
import { createLookUp } from '../../../src/core/catalogue/look-up.ts';
import type { CookieSubject } from '../../../src/core/inspection/judgement/subject.ts';
import { purposesOf } from '../../../src/core/inspection/purposes-of.ts';
import { declared, HOST } from '../facts.ts';
import { subject } from './subjects.ts';

const known = createLookUp(catalogue, { portalHost: HOST, names: ['sessionid'] })({ name: 'sessionid', domain: HOST });
const says = (purpose: string | null) => declared({ purpose });

test.each<{ when: string; facts: Partial<CookieSubject>; kinds: readonly string[] }>([
  { when: 'nobody says anything', facts: {}, kinds: ['guess'] },
  { when: 'the policy says it', facts: { declarations: [says('Log-in')] }, kinds: ['policy'] },
  { when: 'the catalogue says it', facts: { known }, kinds: ['catalogue'] },
  { when: 'both say it', facts: { declarations: [says('Log-in')], known }, kinds: ['policy', 'catalogue'] },
  { when: 'the policy names it alone', facts: { declarations: [says(null)] }, kinds: ['guess'] },
  { when: 'a later row says it', facts: { declarations: [says(null), says('Log-in')] }, kinds: ['policy'] },
])('$kinds when $when', ({ facts, kinds }) => {
  expect(purposesOf(subject(facts)).map(({ kind }) => kind)).toEqual(kinds);
});
