import { bench, describe } from 'vitest';
import { catalogue, catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { createLookUp } from '../../src/core/catalogue/look-up.ts';
import { HOST } from '../core/facts.ts';

const known = [...new Set(catalogueEntries.flatMap(({ names }) => names.map((name) => name.replaceAll('*', '1'))))];
const unknown = known.map((name) => `${name.slice(1)}x`);

// The whole catalogue; each run looks up as many names as the title says.
describe('look up', () => {
  const surroundings = { portalHost: HOST, names: [...known, ...unknown] };
  bench('the index is made, nothing is looked up', () => {
    createLookUp(catalogue, surroundings);
  });
  const lookUp = createLookUp(catalogue, surroundings);
  bench(`${known.length} names that it knows`, () => {
    for (const name of known) lookUp({ name, domain: HOST });
  });
  bench(`${unknown.length} names that it does not know`, () => {
    for (const name of unknown) lookUp({ name, domain: HOST });
  });
});
