import { expect, test } from 'vitest';
import type { CatalogueEntry, Certainty } from '../../../src/core/catalogue/entry.ts';
import { cataloguePurpose } from '../../../src/core/inspection/catalogue-purpose.ts';

const entry: CatalogueEntry = {
  names: ['_pk_id.*'],
  provider: 'Matomo',
  category: 'statistics',
  sentence: 'matomo_id',
  lifetime: null,
  setBy: ['script'],
  certainWhen: [],
};

test.each<{ certainty: Certainty; facts: Partial<CatalogueEntry>; says: object }>([
  {
    certainty: 'probable',
    facts: {},
    says: { id: 'matomo_id', provider: 'Matomo', category: 'statistics', certainty: 'probable' },
  },
  {
    certainty: 'certain',
    facts: { sentence: 'login', provider: 'Anybody', category: 'necessary' },
    says: { id: 'login', provider: 'Anybody', category: 'necessary', certainty: 'certain' },
  },
])('the catalogue says $says', ({ certainty, facts, says }) => {
  expect(cataloguePurpose({ entry: { ...entry, ...facts }, certainty })).toEqual({ kind: 'catalogue', ...says });
});
