import { expect, test } from 'vitest';
import { keyed } from '../../src/messages/keyed.ts';

test.each([
  { kind: 'undeclared', key: 'undeclared' },
  { kind: 'as-declared', key: 'as_declared' },
  { kind: 'set-despite-refusal', key: 'set_despite_refusal' },
  { kind: 'already_keyed', key: 'already_keyed' },
])('$kind is $key in the keys of messages', ({ kind, key }) => {
  expect(keyed(kind)).toBe(key);
});
