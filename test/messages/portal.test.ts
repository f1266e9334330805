import { expect, test } from 'vitest';
import type { MarkKind } from '../../src/core/portal/page-evidence.ts';
import { markText, portalText, signTexts } from '../../src/messages/portal.ts';
import { HOST, report } from '../fixtures/parts.ts';
import { en } from './speech.ts';

const page = (...kinds: readonly MarkKind[]) =>
  ({ kind: 'page', marks: kinds.map((kind) => ({ kind, excerpt: '' })) }) as const;

test.each([
  { portal: report().portal, says: 'Opendatasoft portal (its address is under opendatasoft.com)' },
  {
    portal: { host: HOST, certainty: 'probable', evidence: page('front-header', 'page-address') },
    says: 'Probably an Opendatasoft portal (it has the platform’s header)',
  },
  {
    portal: { host: HOST, certainty: 'no', evidence: page() },
    says: 'No sign of an Opendatasoft portal (nothing on it belongs to portals alone)',
  },
  {
    portal: { host: HOST, certainty: 'no', evidence: { kind: 'host-granted' } },
    says: 'No sign of an Opendatasoft portal (you gave access to its address)',
  },
] as const)('a portal is said to be one for a reason: $says', ({ portal, says }) => {
  expect(portalText(portal, en)).toBe(says);
});

test('of many signs the three heaviest are named', () => {
  const kinds = ['front-office', 'front-header', 'api-address', 'page-address'] as const;
  expect(signTexts(page(...kinds), en)).toEqual(kinds.slice(0, 3).map((kind) => markText(kind, en)));
});
