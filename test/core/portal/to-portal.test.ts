import { expect, test } from 'vitest';
import type { MarkKind } from '../../../src/core/portal/page-evidence.ts';
import type { Portal } from '../../../src/core/portal/portal.ts';
import { surer, toPortal } from '../../../src/core/portal/to-portal.ts';

const HOST = 'data.example.org';
const recognised = (certainty: Portal['certainty'], kinds: readonly MarkKind[] = []) =>
  toPortal(HOST, { certainty, evidence: kinds.map((kind) => ({ kind, excerpt: '' })) });

test.each<{ certainty: Portal['certainty']; says: readonly MarkKind[] }>([
  { certainty: 'certain', says: ['front-office', 'api-address'] },
  { certainty: 'probable', says: ['front-office', 'api-address'] },
  { certainty: 'no', says: ['generator', 'embedded-view'] },
])('only what speaks for the answer is given as its reason: $certainty', ({ certainty, says }) => {
  const { evidence } = recognised(certainty, ['generator', 'front-office', 'api-address', 'embedded-view']);
  expect(evidence.kind === 'page' && evidence.marks.map(({ kind }) => kind)).toEqual(says);
});

test.each<{ known: Portal['certainty'] | null; next: Portal['certainty']; stays: Portal['certainty'] }>([
  { known: null, next: 'no', stays: 'no' },
  { known: 'no', next: 'probable', stays: 'probable' },
  { known: 'probable', next: 'certain', stays: 'certain' },
  { known: 'certain', next: 'no', stays: 'certain' },
  { known: 'probable', next: 'no', stays: 'probable' },
])('a page that says "$next" after "$known" leaves it at "$stays"', ({ known, next, stays }) => {
  expect(surer(known === null ? undefined : recognised(known), recognised(next)).certainty).toBe(stays);
});
