import { expect, test } from 'vitest';
import { catalogue } from '../../../src/cli/knowledge/catalogue.ts';
import { inspect } from '../../../src/core/inspection/inspect.ts';
import { findMentions } from '../../../src/core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../../src/core/inspection/rules/all-rules.ts';
import { compact } from '../../../src/core/journal/compact.ts';
import type { Journal } from '../../../src/core/journal/event.ts';
import { changed, choice, HOST, header, policy, START, write } from '../facts.ts';

const portal = { host: HOST, certainty: 'certain', evidence: { kind: 'host-granted' } } as const;
const report = (journal: Journal) =>
  inspect({
    portal,
    site: 'opendatasoft.com',
    journal,
    policy: policy(),
    catalogue,
    findMentions,
    rules,
    now: START + 600_000,
  });

const visit = (after: number) => ({ kind: 'visit', at: START + after, url: `https://${HOST}/` }) as const;
/** A page's script sets a cookie, and removes it. */
const tries = (name: string, after: number, stays = 30, seconds?: number): Journal => [
  changed({ name, httpOnly: false, ...(seconds !== undefined && { seconds }) }, { after }),
  write({ name, httpOnly: false, maxAge: seconds ?? null }, { after: after + 10 }),
  changed({ name, httpOnly: false }, { after: after + stays, removed: true }),
];
const IDS = ['0b1c8f3e-9a41-4c57-8d2e-5f60a1b2c3d4', '7d9e2a10-4b6c-4f88-9e3d-a1b2c3d4e5f6'] as const;

test.each<{ when: string; journal: Journal; tried: readonly string[]; listed?: readonly string[] }>([
  { when: 'a page sets and removes it at once', journal: tries('town_try', 100), tried: ['town_try'] },
  {
    when: 'it is asked for three seconds, and nobody removes it',
    journal: [changed({ name: 'town_try', seconds: 3 })],
    tried: ['town_try'],
  },
  {
    when: 'the catalogue knows its name as a visitor’s, by its beginning',
    journal: tries('AMP_TEST', 100),
    tried: ['AMP_TEST'],
  },
  { when: 'it stays ten seconds', journal: tries('town_try', 100, 10_000), tried: [], listed: ['town_try'] },
  {
    when: 'another page comes in between',
    journal: [...tries('town_try', 100, 2000), visit(1000)].toSorted((a, b) => a.at - b.at),
    tried: [],
    listed: ['town_try'],
  },
  {
    when: 'the visitor chooses in between',
    journal: [...tries('town_try', 100, 2000), choice({ matomo: false }, { after: 1900 })].toSorted(
      (a, b) => a.at - b.at,
    ),
    tried: [],
    listed: ['town_try'],
  },
  {
    when: 'a tracker’s own cookie is taken away again by a banner',
    journal: tries('_ga', 100, 500, 34_560_000),
    tried: [],
    listed: ['_ga'],
  },
  {
    when: 'a tracker’s own cookie is removed at its page’s host, and another of its name stays',
    journal: [
      changed({ name: '_ga', domain: 'opendatasoft.com', hostOnly: false }),
      ...tries('_ga', 100, 10, 34_560_000),
    ],
    tried: ['_ga'],
    listed: ['_ga'],
  },
  {
    when: 'the user deletes it in the popup',
    journal: [
      ...tries('town_try', 100).slice(0, -1),
      changed({ name: 'town_try' }, { after: 900, removed: true, cause: 'user' }),
    ],
    tried: [],
    listed: ['town_try'],
  },
  {
    when: 'it stays the second time',
    journal: [...tries('town_try', 100), changed({ name: 'town_try' }, { after: 9000 })],
    tried: [],
    listed: ['town_try'],
  },
])('when $when, what was tried is $tried', ({ journal, tried, listed = [] }) => {
  const { tried: found, cookies, counts, findings } = report([visit(0), ...journal]);
  expect(found.map(({ name }) => name)).toEqual(tried);
  expect(cookies.map(({ cookie }) => cookie.name)).toEqual(listed);
  expect(counts.cookies).toBe(listed.length);
  if (listed.length === 0) expect(findings).toEqual([]);
});

test('five views of a page with a new name each make no longer list, also when the journal is compacted', () => {
  const views = [0, 1, 2, 3, 4].flatMap((view): Journal => {
    const after = view * 20_000;
    const named = [`_sp_root_domain_test_${START + after}`, `dmn_chk_${IDS[view % 2]}`, 'AMP_TEST', 'dd_k3j4h5q'];
    const refused = header({ name: named[1] ?? '', domain: 'com' }, { after: after + 90 });
    return [visit(after), refused, ...named.flatMap((name) => tries(name, after + 100))];
  });
  const whole = report(views);
  expect(whole.tried.map(({ name, times, refused }) => [name, times, refused])).toEqual([
    ['AMP_TEST', 5, 0],
    ['_sp_root_domain_test_*', 5, 0],
    ['dd_*', 5, 0],
    ['dmn_chk_*', 5, 5],
  ]);
  expect([whole.cookies, whole.refused, whole.counts.notMatching]).toEqual([[], [], 0]);
  const compacted = report(compact(views, 4, 1_000_000, 'opendatasoft.com'));
  expect(compacted.tried.map(({ name, times }) => [name, times])).toEqual(
    whole.tried.map(({ name, times }) => [name, times]),
  );
});
