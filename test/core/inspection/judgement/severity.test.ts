import { expect, test } from 'vitest';
import { SEVERITIES, severityRank } from '../../../../src/core/inspection/judgement/severity.ts';

test('a mismatch is graver than a review, and that than a note', () => {
  expect(SEVERITIES.map(severityRank)).toEqual([2, 1, 0]);
  expect(SEVERITIES).toEqual(['mismatch', 'review', 'note']);
});
