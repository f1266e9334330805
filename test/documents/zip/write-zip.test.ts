import { expect, test } from 'vitest';
import { writeZip } from '../../../src/documents/zip/write-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const pack = (files: Readonly<Record<string, string>>) =>
  writeZip(new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)])));
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test('an archive of nothing is its end record alone', () => {
  expect(latin(pack({}))).toBe(`PK\u0005\u0006${'\0'.repeat(18)}`);
});

test.each([
  { files: { a: 'abc' }, size: 30 + 1 + 3 + 46 + 1 + 22 },
  { files: { a: '' }, size: 30 + 1 + 46 + 1 + 22 },
  { files: { a: 'abc', 'b/é': 'd' }, size: 30 + 1 + 3 + 46 + 1 + (30 + 4 + 1 + 46 + 4) + 22 },
])('$files take $size bytes: headers, names twice, contents as they are, and an end', ({ files, size }) => {
  expect(pack(files)).toHaveLength(size);
});

test('names are said to be in UTF-8', () => {
  const view = new DataView(pack({ é: 'a' }).buffer);
  expect([6, 30 + 2 + 1 + 8].map((at) => view.getUint16(at, true))).toEqual([0x0800, 0x0800]);
});

test('the directory says where each file begins', () => {
  const whole = latin(pack({ a: 'abc', b: 'd' }));
  const directory = whole.indexOf('PK\u0001\u0002');
  const view = new DataView(Uint8Array.from(Buffer.from(whole, 'latin1')).buffer);
  expect(view.getUint32(directory + 42, true)).toBe(0);
  expect(view.getUint32(directory + 47 + 42, true)).toBe(whole.indexOf('PK\u0003\u0004', 1));
  expect(view.getUint32(whole.length - 6, true)).toBe(directory);
});
