import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digest } from '../../src/documents/digest.ts';

test.each(['', 'abc', 'été', 'a\nb', 'x'.repeat(10_000)])(
  'the digest of “%s” is the one that Node computes',
  async (text) => {
    expect(await digest(text)).toBe(createHash('sha256').update(text).digest('hex'));
  },
);

test('another text has another digest', async () => {
  expect(await digest('sessionid ')).not.toBe(await digest('sessionid'));
});
