import { expect, test } from 'vitest';
import { gravestFirst } from '../../../src/core/inspection/gravest-first.ts';
import type { ReportedCookie } from '../../../src/core/inspection/report.ts';
import type { Status } from '../../../src/core/inspection/status.ts';
import { cookie, reported } from '../../fixtures/parts.ts';

const of = (name: string, group: Status['group'], severity: Status['severity']): ReportedCookie =>
  reported(cookie(name), { status: { group, severity, kinds: [] } });

test('the gravest finding orders cookies, then the group, and names decide among the rest', () => {
  const ordered = [
    of('z', 'undeclared', 'mismatch'),
    of('y', 'differs', 'mismatch'),
    of('x', 'against-choice', 'mismatch'),
    of('w', 'undeclared', 'review'),
    of('v', 'against-choice', 'review'),
    of('u', 'as-declared', 'review'),
    of('t', 'mentioned', 'note'),
    of('B', 'as-declared', null),
    of('a', 'as-declared', 'note'),
    reported(cookie('b'), { status: null }),
  ];
  const names = (cookies: readonly ReportedCookie[]) =>
    cookies.toSorted(gravestFirst).map(({ cookie: { name } }) => name);
  expect(names(ordered.toReversed())).toEqual(ordered.map(({ cookie: { name } }) => name));
});
