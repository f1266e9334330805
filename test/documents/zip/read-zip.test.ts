import { expect, test } from 'vitest';
import { readZip } from '../../../src/documents/zip/read-zip.ts';
import { writeZip } from '../../../src/documents/zip/write-zip.ts';
import { makeZip } from '../make-zip.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('what is packed comes out as it was, packed by others or by us', async () => {
  const files = { 'a.xml': 'été'.repeat(100), 'folder/b.xml': '' };
  const expected = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));
  for (const packed of [makeZip(files), writeZip(expected)]) {
    expect(await readZip(packed, 1000)).toEqual({ ok: true, files: expected });
  }
});

test('folders are left out', async () => {
  expect(await readZip(makeZip({ 'a/': '', 'a/b': 'c' }), 10)).toEqual({
    ok: true,
    files: new Map([['a/b', bytesOf('c')]]),
  });
});

test('no byte that is cut off or changed makes it throw', { tags: 'long' }, async () => {
  const whole = makeZip({ 'a.xml': 'abc', 'b.xml': 'def' });
  for (let at = 0; at < whole.length; at += 1) {
    const changed = whole.slice();
    changed[at] = 0xff;
    expect(await readZip(changed, 100)).toHaveProperty('ok');
    expect(await readZip(whole.slice(0, at), 100)).toEqual({ ok: false, why: 'broken' });
  }
});

test('files that are packed as they are count too', async () => {
  const stored = writeZip(new Map([['a', bytesOf('abcdef')]]));
  expect(await readZip(stored, 6)).toMatchObject({ ok: true });
  expect(await readZip(stored, 5)).toEqual({ ok: false, why: 'too-large' });
});
