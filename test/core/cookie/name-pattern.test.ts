import { expect, test } from 'vitest';
import { fitsName } from '../../../src/core/cookie/name-pattern.ts';
import { processorMs } from '../../processor-ms.ts';

test.each([
  { pattern: 'sessionid', name: 'sessionid', fits: true },
  { pattern: 'sessionid', name: 'sessionid2', fits: false },
  { pattern: 'sessionid', name: 'SessionId', fits: false },
  { pattern: '_pk_id*', name: '_pk_id.7.1fff', fits: true },
  { pattern: '_pk_id*', name: '_pk_id', fits: true },
  { pattern: '_pk_id*', name: 'x_pk_id', fits: false },
  { pattern: '*_key', name: '17_key', fits: true },
  { pattern: 'wp-*-time-*', name: 'wp-settings-time-1', fits: true },
  { pattern: 'wp-*-time-*', name: 'wp-settings', fits: false },
  { pattern: 'a*a', name: 'a', fits: false },
  { pattern: 'a.c', name: 'abc', fits: false },
  { pattern: 'a(b', name: 'a(b', fits: true },
  { pattern: '*', name: 'sessionid', fits: false },
  { pattern: '**', name: 'sessionid', fits: false },
  { pattern: '', name: '', fits: true },
])('"$pattern" and "$name": $fits', ({ pattern, name, fits }) => {
  expect(fitsName(pattern, name)).toBe(fits);
});

test('many stars against a long name take no time', () => {
  const many = `${'a*'.repeat(5000)}b`;
  expect(processorMs(() => expect(fitsName(many, 'a'.repeat(20_000))).toBe(false))).toBeLessThan(500);
});
