import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../packaging/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  ['b.js', bytes('later')],
  ['a/b.js', bytes('first')],
] as const;

test('what is packed is found again, and the order in which it came does not show', () => {
  const packed = zip(new Map(files));
  expect(Object.entries(unzipSync(packed))).toEqual([...files].reverse());
  expect(zip(new Map([...files].reverse()))).toEqual(packed);
});
