import { expect, test } from 'vitest';
import { count } from '../../../src/core/inspection/counts.ts';
import type { Status } from '../../../src/core/inspection/status.ts';

const cookie = (group: Status['group'], severity: Status['severity'], ...kinds: Status['kinds']) => ({
  status: { group, severity, kinds },
});

test('each cookie counts once, by its gravest finding, and the ways in which they differ make the one number', () => {
  const counts = count(
    [
      cookie('undeclared', 'mismatch', 'undeclared', 'set-before-choice'),
      cookie('against-choice', 'mismatch', 'set-despite-refusal'),
      cookie('against-choice', 'review', 'set-before-choice'),
      cookie('against-choice', 'review', 'set-before-choice'),
      cookie('mentioned', 'note'),
      cookie('as-declared', 'review'),
      cookie('as-declared', null),
    ],
    [{ verdict: 'observed' }, { verdict: 'unobserved' }, { verdict: 'conditional' }],
  );
  expect(counts).toEqual({
    cookies: 7,
    notMatching: 4,
    undeclared: 1,
    differs: 0,
    againstChoice: 3,
    mentioned: 1,
    asDeclared: 2,
    unobserved: 2,
    kinds: [
      { group: 'undeclared', kind: 'undeclared', severity: 'mismatch', cookies: 1 },
      { group: 'against-choice', kind: 'set-despite-refusal', severity: 'mismatch', cookies: 1 },
      { group: 'against-choice', kind: 'set-before-choice', severity: 'review', cookies: 2 },
    ],
  });
});

test('while the policy is being read, cookies are counted and nothing else', () => {
  expect(count([{ status: null }], [])).toMatchObject({ cookies: 1, notMatching: 0, asDeclared: 0, kinds: [] });
});
