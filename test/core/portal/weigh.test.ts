import { expect, test } from 'vitest';
import type { MarkKind } from '../../../src/core/portal/page-evidence.ts';
import type { Portal } from '../../../src/core/portal/portal.ts';
import { weigh } from '../../../src/core/portal/weigh.ts';

test.each<{ when: string; marks: readonly MarkKind[]; sure: Portal['certainty'] }>([
  { when: 'nothing was found', marks: [], sure: 'no' },
  { when: 'one mark needs no witness', marks: ['security-contact'], sure: 'certain' },
  { when: 'one mark is hardly found elsewhere', marks: ['front-header'], sure: 'probable' },
  { when: 'one mark is found elsewhere too', marks: ['claims-hosted-name'], sure: 'no' },
  { when: 'two strong marks are of different families', marks: ['front-office', 'responsive-menu'], sure: 'certain' },
  { when: 'two strong marks are of one family', marks: ['front-header', 'front-footer'], sure: 'probable' },
  { when: 'a strong and a weak one are of two families', marks: ['front-office', 'varies-by-host'], sure: 'certain' },
  { when: 'a strong one has one point too few', marks: ['front-office', 'openresty'], sure: 'probable' },
  {
    when: 'many agree, but none is strong',
    marks: ['claims-hosted-name', 'front-office-module', 'api-address', 'platform-files'],
    sure: 'probable',
  },
  { when: 'what speaks against takes a point too many', marks: ['front-office', 'data-of-another-host'], sure: 'no' },
  { when: 'other software made it', marks: ['front-office', 'responsive-menu', 'generator'], sure: 'no' },
  { when: 'it is a copy of a portal', marks: ['hosted-name', 'front-office', 'archive-copy'], sure: 'no' },
])('$sure when $when', ({ marks, sure }) => {
  expect(weigh(marks.map((kind) => ({ kind, excerpt: '' })))).toBe(sure);
});
