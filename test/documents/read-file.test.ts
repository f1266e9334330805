import { expect, test } from 'vitest';
import { readFile } from '../../src/documents/read-file.ts';
import { makePdf } from '../cli/make-pdf.ts';

/** Its keys fit no password, so that the empty one is refused. @see ISO 32000-1 §7.6.3 */
const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >> /ID [<00> <00>]`;
const LOCKED = makePdf([[40, 700, 'sessionid']]).replace('/Root 1 0 R', `/Root 1 0 R ${LOCK}`);
const PICTURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test.each([
  { what: 'text', bytes: 'sessionid: 2 weeks', text: 'sessionid: 2 weeks', format: null },
  { what: 'text in an old encoding', bytes: [0xe9, 0x74, 0xe9], text: 'été', format: null },
  { what: 'text that Windows calls Unicode', bytes: [0xff, 0xfe, 0x61, 0x00], text: 'a', format: null },
  {
    what: 'a PDF file, whatever it is called',
    bytes: makePdf([[40, 700, 'sessionid']]),
    text: '<p>sessionid</p>',
    format: 'html',
  },
])('$what is read', async ({ bytes, text, format }) => {
  const read = await readFile(file(bytes));
  expect(read).toMatchObject({ ok: true, format, cut: null });
  expect(read.ok && read.text.trim()).toBe(text);
});

test.each([
  { what: 'no byte', bytes: '', kind: 'empty' },
  { what: 'blanks', bytes: ' \n', kind: 'empty' },
  { what: 'a picture', bytes: PICTURE, kind: 'not-text' },
  { what: 'a broken PDF file', bytes: '%PDF-1.7 and so on', kind: 'pdf-broken' },
  { what: 'a PDF file that asks for a password', bytes: LOCKED, kind: 'locked' },
  { what: 'a PDF file without text', bytes: makePdf([]), kind: 'pdf-without-text' },
  { what: 'a file of 20 MB and a byte', bytes: 'x'.repeat(20_000_001), kind: 'too-large' },
] as const)('$what cannot be used: $kind', async ({ bytes, kind }) => {
  expect(await readFile(file(bytes))).toMatchObject({ ok: false, failure: { kind } });
});

test('of a PDF file with more than 200 pages the first 200 are read, and that is told', { tags: 'long' }, async () => {
  const read = await readFile(file(makePdf(...Array.from({ length: 201 }, () => [[40, 700, 'page']] as const))));
  expect(read).toMatchObject({ ok: true, cut: { read: 200, all: 201 } });
});

function file(bytes: string | readonly number[]): Blob {
  return new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);
}
