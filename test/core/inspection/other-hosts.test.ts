import { describe, expect, test } from 'vitest';
import { indexCatalogue } from '../../../src/core/catalogue/index-catalogue.ts';
import { inspect } from '../../../src/core/inspection/inspect.ts';
import { findMentions } from '../../../src/core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../../src/core/inspection/rules/all-rules.ts';
import type { Journal, OtherHost } from '../../../src/core/journal/event.ts';
import type { Portal } from '../../../src/core/portal/portal.ts';
import { changed, header, START } from '../facts.ts';

const HOST = 'data.town.example';
const portal: Portal = { host: HOST, certainty: 'certain', evidence: { kind: 'page', marks: [] } };
const hosts = (...told: readonly OtherHost[]): Journal => [{ kind: 'hosts', at: START, hosts: told }];
const yes = (host: string) => ({ host, granted: true });
const no = (host: string) => ({ host, granted: false });
const report = (journal: Journal, site: string | null = null) =>
  inspect({
    portal,
    site,
    journal,
    policy: null,
    catalogue: indexCatalogue([]),
    findMentions,
    rules,
    now: START + 60_000,
  });
const spots = (journal: Journal) => report(journal).watch.blindSpots.filter(({ kind }) => kind === 'other-hosts');

describe('other hosts are a blind spot', () => {
  test.each<{ when: string; journal: Journal; named: readonly string[] | null }>([
    { when: 'no page told what it loads: any may be', journal: [], named: [] },
    { when: 'none: the pages load from no other', journal: hosts(), named: null },
    { when: 'none: all are granted', journal: hosts(yes('maps.example.org')), named: null },
    {
      when: 'those that are not granted',
      journal: hosts(yes('maps.example.org'), no('cdn.example.net')),
      named: ['cdn.example.net'],
    },
    {
      when: 'those of all pages',
      journal: [...hosts(no('a.example')), ...hosts(no('b.example'))],
      named: ['a.example', 'b.example'],
    },
    {
      when: 'as was told last',
      journal: [...hosts(no('a.example'), no('b.example')), ...hosts(yes('a.example'))],
      named: ['b.example'],
    },
    {
      when: 'none: a cookie of the domain above is seen without a grant',
      journal: [...hosts(no('town.example')), changed({ domain: 'town.example', hostOnly: false })],
      named: null,
    },
    {
      when: 'a domain above whose cookies are not seen',
      journal: [...hosts(no('town.example')), changed({ domain: HOST })],
      named: ['town.example'],
    },
  ])('$when', ({ journal, named }) => {
    expect(spots(journal)).toEqual(named === null ? [] : [{ kind: 'other-hosts', hosts: named }]);
  });
});

describe('a line for the domain above, which nothing came of', () => {
  const line = { ...header({ domain: 'town.example' }, { url: `https://${HOST}/` }), pageHost: HOST } as const;

  test.each([
    { granted: true, refused: 1 },
    { granted: false, refused: 0 },
  ])('counts as refused $refused times when the domain is granted: $granted', ({ granted, refused }) => {
    expect(report([line, ...hosts({ host: 'town.example', granted })]).refused).toHaveLength(refused);
  });
});

/** Trackers' scripts try every domain above the host, from the top one down. */
test.each([
  { site: 'town.example', named: ['town.example'] },
  { site: HOST, named: null },
])('a public suffix is no host to ask a permission for, when the site is $site', ({ site, named }) => {
  const spots = report(hosts(no('example'), no('town.example')), site).watch.blindSpots;
  const spot = spots.find(({ kind }) => kind === 'other-hosts');
  expect(spot ?? null).toEqual(named && { kind: 'other-hosts', hosts: named });
});
