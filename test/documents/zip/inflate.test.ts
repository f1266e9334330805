import { deflateRawSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflate } from '../../../src/documents/zip/inflate.ts';

const packed = (text: string) => new Uint8Array(deflateRawSync(text));
const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  { what: 'what is as large as may be', bytes: packed('abcdef'), unpacked: bytesOf('abcdef') },
  { what: 'nothing', bytes: packed(''), unpacked: bytesOf('') },
  { what: 'what is a byte larger', bytes: packed('abcdefg'), unpacked: 'too-large' },
  { what: 'what is much larger than packed', bytes: packed('a'.repeat(1_000_000)), unpacked: 'too-large' },
  { what: 'what is cut', bytes: packed('abcdef').slice(0, -1), unpacked: 'broken' },
  { what: 'what has a header before it', bytes: new Uint8Array(deflateSync('abcdef')), unpacked: 'broken' },
  { what: 'no byte', bytes: new Uint8Array(), unpacked: 'broken' },
])('$what unpacks to $unpacked', async ({ bytes, unpacked }) => {
  expect(await inflate(bytes, 6)).toEqual(unpacked);
});
