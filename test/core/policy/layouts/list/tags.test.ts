import { expect, test } from 'vitest';
import { createTags } from '../../../../../src/core/policy/layouts/list/tags.ts';
import { fields } from '../../reader.ts';

const tagsOf = createTags(fields);
const read = (text: string) => {
  const tags = tagsOf({ text, start: 0, end: text.length });
  return tags && Object.fromEntries(Object.entries(tags).map(([column, cell]) => [column, cell.text]));
};

test.each([
  { text: 'Example Analytics 24 months', tags: { provider: 'Example Analytics', lifetime: '24 months' } },
  { text: 'Propia Sesión', tags: { provider: 'Propia', lifetime: 'Sesión' } },
  { text: 'Propia · 1 año', tags: { provider: 'Propia', lifetime: '1 año' } },
  {
    text: 'Town office (load balancer) Session',
    tags: { provider: 'Town office (load balancer)', lifetime: 'Session' },
  },
  { text: 'Eigenes Portal | 30 Tage', tags: { provider: 'Eigenes Portal', lifetime: '30 Tage' } },
  { text: 'Statistik · 2 Jahre', tags: { category: 'Statistik', lifetime: '2 Jahre' } },
  { text: 'Google Analytics – 2 ans', tags: { provider: 'Google Analytics', lifetime: '2 ans' } },
])('"$text" are tags', ({ text, tags }) => {
  expect(read(text)).toEqual(tags);
});

test.each([
  '2 years',
  'Counts visits for 2 years',
  'Expires after 2 years',
  'Kept: Example, 2 years',
  'Counts visits. Example 2 years.',
  'counts visits 2 years',
  'Example Analytics',
])('"%s" are none', (text) => {
  expect(read(text)).toBeNull();
});
