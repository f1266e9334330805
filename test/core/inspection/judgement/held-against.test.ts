import { expect, test } from 'vitest';
import { heldAgainst } from '../../../../src/core/inspection/judgement/held-against.ts';
import { policy } from '../../facts.ts';

test('a portal’s own words can be contradicted, and the platform’s list in their stead only asks for a look', () => {
  const because = { ...policy(), kind: 'unreadable' } as const;
  expect(heldAgainst(policy())).toEqual({ severity: 'mismatch', reference: 'portal-policy' });
  expect(heldAgainst({ kind: 'standard', because, declarations: [] })).toEqual({
    severity: 'review',
    reference: 'standard-list',
  });
});

test('what was probably read only asks for a look', () => {
  const stated = { kind: 'session', text: 'Session' } as const;
  expect(heldAgainst(policy(), stated).severity).toBe('mismatch');
  expect(heldAgainst(policy(), { ...stated, certainty: 'probable' }).severity).toBe('review');
});
