import { catalogue, catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { findMentions } from '../../src/core/inspection/mention/find-mentions.ts';
import { meanMs } from './mean-ms.ts';
import { record } from './row.ts';

// How long a long policy is searched for names that nothing in it declares: it speaks of cookies, and names others.
const known = catalogueEntries.flatMap(({ names }) => names.map((name) => name.replaceAll('*', '1')));
const names = known.slice(0, 200);
const lines = known.slice(200).map((name) => `${name}\tThis cookie counts the visits of our pages\t13 months`);
const text = Array.from({ length: 20 }, () => lines.join('\n'))
  .join('\n')
  .slice(0, 100_000);

const one = meanMs(() => findMentions(text, names.slice(0, 1), catalogue));
const all = meanMs(() => findMentions(text, names, catalogue));
for (const [what, value, against] of [
  ['100 kB, a name', one, { what: 'a name', value: one }],
  ['100 kB, 200 names', all, { what: 'bound', value: 2 }],
] as const) {
  console.log(`mentions, ${what}: ${value.toFixed(2)} ms`);
  record({ benchmark: 'mentions', what, value, unit: 'ms', against });
}
