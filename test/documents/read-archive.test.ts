import { expect, test } from 'vitest';
import { readArchive } from '../../src/documents/read-archive.ts';
import { docxParts, makeDocx, paragraph } from './make-docx.ts';
import { makeZip } from './make-zip.ts';

const WHOLE = makeDocx(paragraph('sessionid'));

test('a document of Word is read', async () => {
  expect(await readArchive(WHOLE)).toMatchObject({ ok: true, text: '<p>sessionid</p>' });
});

test.each([
  { what: 'a document of Word without text', bytes: makeDocx(paragraph('')), kind: 'empty' },
  { what: 'one without the part that holds its text', bytes: makeZip({ 'word/styles.xml': '<a/>' }), kind: 'damaged' },
  { what: 'an archive that is cut', bytes: WHOLE.slice(0, -30), kind: 'damaged' },
  {
    what: 'an OpenDocument',
    bytes: makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    kind: 'other-document',
  },
  { what: 'an archive with one of its parts', bytes: makeZip({ 'content.xml': '<a/>' }), kind: 'archive' },
  { what: 'an archive of a folder called so', bytes: makeZip({ 'my-word/document.xml': '<a/>' }), kind: 'archive' },
  { what: 'an archive with a password', bytes: makeZip(docxParts(paragraph('a')), { flags: 1 }), kind: 'locked' },
  {
    what: 'an archive that says it unpacks to 51 MB',
    bytes: makeZip({ 'word/document.xml': 'a' }, { size: 51_000_000 }),
    kind: 'unpacked-too-large',
  },
])('$what is not read: $kind', async ({ bytes, kind }) => {
  expect(await readArchive(bytes)).toMatchObject({ ok: false, failure: { kind } });
});
