import { catalogue, catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { inspect } from '../../src/core/inspection/inspect.ts';
import { findMentions } from '../../src/core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../src/core/inspection/rules/all-rules.ts';
import { changed, declared, HOST, header, policy, START } from '../core/facts.ts';
import { meanMs } from './mean-ms.ts';
import { record } from './row.ts';

// How long a report takes. Linear: it costs so much per event, and so much per cookie.
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

const timeFor = (count: number): number => {
  const journal = Array.from({ length: EVENTS / 2 }, (_, n) => [
    header({ name: nameOf(n % count), maxAge: 600 }, { after: n * 50 }),
    changed({ name: nameOf(n % count), seconds: 600 }, { after: n * 50 + 5 }),
  ]).flat();
  const now = START + EVENTS * 25;
  return meanMs(() => inspect({ portal, site: null, journal, policy: said, catalogue, findMentions, rules, now }), 40);
};

const few = timeFor(10);
for (const [count, value] of [
  [10, few],
  [180, timeFor(180)],
  [3000, timeFor(3000)],
] as const) {
  const what = `${count} cookies, ${EVENTS} events, 50 declarations`;
  console.log(`report of ${what}: ${value.toFixed(1)} ms, ratio ${(value / few).toFixed(2)}`);
  record({ benchmark: 'report', what, value, unit: 'ms', against: { what: '10 cookies', value: few } });
}
