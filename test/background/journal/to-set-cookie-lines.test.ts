import { expect, test } from 'vitest';
import { toSetCookieLines } from '../../../src/background/journal/to-set-cookie-lines.ts';

test('Firefox joins the lines with line feeds', () => {
  const lines = toSetCookieLines([{ name: 'set-cookie', value: 'a=1\nb=2; Secure\n' }]);
  expect(lines.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('bytes that are not UTF-8 are read all the same', () => {
  const [parsed] = toSetCookieLines([
    { name: 'Set-Cookie', binaryValue: [...'a='].map((char) => char.charCodeAt(0)).concat(0xe9) },
  ]);
  expect(parsed?.name).toBe('a');
});

test('other headers are left alone', () => {
  expect(toSetCookieLines([{ name: 'Content-Type', value: 'a=1' }, { name: 'Set-Cookie' }])).toEqual([]);
});
