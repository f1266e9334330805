import { catalogue, catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { createLookUp } from '../../src/core/catalogue/look-up.ts';
import { HOST } from '../core/facts.ts';
import { meanMs } from './mean-ms.ts';
import { record } from './row.ts';

// How long the whole catalogue takes to look up: names that it knows, and as many that it does not.
const known = [...new Set(catalogueEntries.flatMap(({ names }) => names.map((name) => name.replaceAll('*', '1'))))];
const unknown = known.map((name) => `${name.slice(1)}x`);

const surroundings = { portalHost: HOST, names: [...known, ...unknown] };
const lookUp = createLookUp(catalogue, surroundings);
const indexing = meanMs(() => createLookUp(catalogue, surroundings));
const all = (names: readonly string[]) =>
  meanMs(() => {
    for (const name of names) lookUp({ name, domain: HOST });
  });
for (const [what, value] of [
  ['the index is made, nothing is looked up', indexing],
  [`${known.length} names that it knows`, all(known)],
  [`${unknown.length} names that it does not know`, all(unknown)],
] as const) {
  console.log(`look up, ${what}: ${value.toFixed(2)} ms`);
  record({ benchmark: 'look up', what, value, unit: 'ms', against: { what: 'the index', value: indexing } });
}
