import { bench, describe } from 'vitest';
import { catalogue, catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { inspect } from '../../src/core/inspection/inspect.ts';
import { findMentions } from '../../src/core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../src/core/inspection/rules/all-rules.ts';
import { changed, declared, HOST, header, policy, START } from '../core/facts.ts';

const EVENTS = 10_000;
const portal = {
  host: HOST,
  certainty: 'certain',
  evidence: { kind: 'hosted-name', domain: 'opendatasoft.com' },
} as const;
const said = policy(...Array.from({ length: 50 }, (_, n) => declared({ name: n % 5 === 0 ? `c${n}*` : `c${n}` })));
const known = catalogueEntries.flatMap(({ names }) => names.map((name) => name.replaceAll('*', '1')));

/** Every other cookie is one that the catalogue knows, as far as they go. */
const nameOf = (n: number): string => (n % 2 === 0 ? known[n / 2] : undefined) ?? `c${n}`;

// Linear: a report costs so much per event, and so much per cookie.
describe('inspect', () => {
  for (const count of [10, 180, 3000]) {
    const journal = Array.from({ length: EVENTS / 2 }, (_, n) => [
      header({ name: nameOf(n % count), maxAge: 600 }, { after: n * 50 }),
      changed({ name: nameOf(n % count), seconds: 600 }, { after: n * 50 + 5 }),
    ]).flat();
    const now = START + EVENTS * 25;
    bench(`${count} cookies, ${journal.length} events, 50 declarations`, () => {
      inspect({ portal, site: null, journal, policy: said, catalogue, findMentions, rules, now });
    });
  }
});
