import { expect, test } from 'vitest';
import { indexCatalogue } from '../../../../src/core/catalogue/index-catalogue.ts';
import { findMentions } from '../../../../src/core/inspection/mention/find-mentions.ts';
import { mentionsIn } from '../../../../src/core/inspection/mention/mentions-in.ts';
import type { Policy } from '../../../../src/core/policy/policy.ts';
import { found, standardPolicy, unreadable } from '../../../fixtures/parts.ts';
import { policy as policyOf } from '../../facts.ts';

const catalogue = indexCatalogue([
  {
    names: ['_pk_id.*', '_ga', '_ga_*'],
    provider: 'Anybody',
    category: 'statistics',
    sentence: 'counting',
    lifetime: null,
    setBy: ['script'],
    certainWhen: [],
  },
]);
const TEXT = 'We set portal_ref, _pk_id and _ga.';
const read: Policy = { ...policyOf(), text: TEXT };
const notFound = standardPolicy({ kind: 'not-found', failure: { kind: 'unreachable' }, ...found });

test.each<{ when: string; policy?: Policy; names: readonly string[]; mentioned: readonly string[] }>([
  { when: 'its text names a cookie', names: ['portal_ref', 'other_ref'], mentioned: ['portal_ref'] },
  { when: 'it names the family of one', names: ['_pk_id.1.1fff'], mentioned: ['_pk_id.1.1fff'] },
  { when: 'it names another cookie that begins so', names: ['_ga_A1B2'], mentioned: [] },
  {
    when: 'nothing it declares could be read',
    policy: standardPolicy({ ...unreadable, text: TEXT }),
    names: ['portal_ref'],
    mentioned: ['portal_ref'],
  },
  { when: 'there is none', policy: notFound, names: ['portal_ref'], mentioned: [] },
  {
    when: 'it is still being read',
    policy: { kind: 'waiting', declarations: [] },
    names: ['portal_ref'],
    mentioned: [],
  },
  { when: 'every cookie is declared', names: [], mentioned: [] },
])('a policy mentions $mentioned when $when', ({ policy = read, names, mentioned }) => {
  expect([...mentionsIn(policy, names, catalogue, findMentions).keys()]).toEqual(mentioned);
});
