import { expect, test } from 'vitest';
import { joinBytes } from '../../../src/documents/bytes/join-bytes.ts';

test.each([
  { parts: [], whole: [] },
  { parts: [[1, 2]], whole: [1, 2] },
  { parts: [[1], [], [2, 3]], whole: [1, 2, 3] },
  { parts: [[], []], whole: [] },
])('$parts are $whole', ({ parts, whole }) => {
  expect([...joinBytes(parts.map((part) => new Uint8Array(part)))]).toEqual(whole);
});
