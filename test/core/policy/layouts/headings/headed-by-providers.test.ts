import { expect, test } from 'vitest';
import type { Entry } from '../../../../../src/core/policy/document/entry.ts';
import { createHeadedByProviders } from '../../../../../src/core/policy/layouts/headings/headed-by-providers.ts';
import { cellOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const headedByProviders = createHeadedByProviders(fields);

const under = (heading: string, changes: Partial<Entry> = {}): Entry => ({
  cells: { name: cellOf('a_b') },
  headings: [heading, 'Cookies'],
  start: 0,
  end: 3,
  place: 'cell',
  timed: false,
  ...changes,
});
const providers = (entries: readonly Entry[]) => headedByProviders(entries).map(({ cells }) => cells.provider?.text);

test.each([
  { what: 'a company, by its legal form', headings: ['Example GmbH'], provider: 'Example GmbH' },
  { what: 'a company that is a known service', headings: ['Siteimprove A/S'], provider: 'Siteimprove A/S' },
  { what: 'its form with a full stop', headings: ['Matomo Ltd.'], provider: 'Matomo Ltd.' },
  { what: 'words before a company', headings: ['Maps of Google Ltd'], provider: undefined },
  { what: 'a stranger beside as many services', headings: ['Town of Example', 'Matomo'], provider: 'Town of Example' },
  { what: 'a stranger with a count', headings: ['Town of Example 3', 'Matomo'], provider: 'Town of Example' },
  { what: 'a stranger among strangers', headings: ['Town of Example', 'Our village', 'Matomo'], provider: undefined },
  { what: 'a word of the trade among services', headings: ['Statistics', 'Matomo', 'Hotjar'], provider: undefined },
  { what: 'the company in a bracket', headings: ['Example widget (Example srl)'], provider: 'Example srl' },
  { what: 'the company of a known service', headings: ['Video widget Vimeo (Vimeo, LLC)'], provider: 'Vimeo, LLC' },
  {
    what: 'a bracket beside one with a company',
    headings: ['Web counts (AgID)', 'Map (Example srl)'],
    provider: 'AgID',
  },
  { what: 'a heading beside one with a company', headings: ['Our log-in', 'Map (Example srl)'], provider: undefined },
  { what: 'a bracket without a company', headings: ['Web counts (optional)'], provider: undefined },
  { what: 'a service, which is told elsewhere', headings: ['Matomo'], provider: undefined },
])('$what in a heading is the provider $provider', ({ headings, provider }) => {
  expect(providers(headings.map((heading) => under(heading)))[0]).toBe(provider);
});

test.each([
  { what: 'a sentence below it', entry: under('Example GmbH', { place: 'prose' }), provider: undefined },
  {
    what: 'a row with its own provider',
    entry: under('Example GmbH', { cells: { name: cellOf('a_b'), provider: cellOf('Town') } }),
    provider: 'Town',
  },
])('the heading is not said of $what', ({ entry, provider }) => {
  expect(providers([under('Example GmbH'), entry])).toEqual(['Example GmbH', provider]);
});
