import { readFile as readBytes } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type FileText, readFile } from '../../src/documents/read-file.ts';
import { readPolicy } from '../core/policy/reader.ts';
import { cell, docxParts, makeDocx, paragraph, row, table } from './make-docx.ts';
import { makeZip } from './make-zip.ts';

const MEGABYTE = 1_000_000;
const ROWS = [
  ['Cookie', 'Provider', 'Duration'],
  ['sessionid', 'Town', '2 weeks'],
  ['csrftoken', 'Town', '1 year'],
  ['_pk_id', 'Matomo', '13 months'],
] as const;
const HTML = `<table>${ROWS.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

const read = (bytes: Uint8Array<ArrayBuffer>): Promise<FileText> => readFile(new Blob([bytes]));

const said = (text: string) =>
  readPolicy(text, 'html').declarations.map(({ name, provider, lifetime, category }) => ({
    name,
    provider,
    lifetime,
    category,
  }));

const cellsOf = (cells: readonly string[]) => cells.map((text) => cell(text));

test.each([
  { what: 'a table', body: table(ROWS.map((cells) => row(cellsOf(cells)))) },
  {
    what: 'a table whose first row comes again on each page',
    body: table(ROWS.map((cells, index) => row(cellsOf(cells), index === 0 ? 'on' : undefined))),
  },
  {
    what: 'a table each of whose rows says that it is no header',
    body: table(ROWS.map((cells) => row(cellsOf(cells), 'off'))),
  },
  {
    what: 'a provider over two rows',
    body: table(
      ROWS.map(([name, provider, duration], index) =>
        row([
          cell(name),
          index === 1 ? cell(provider, 'restart') : index === 2 ? cell('', 'continue') : cell(provider),
          cell(duration),
        ]),
      ),
    ),
  },
  {
    what: 'paragraphs around it, and a picture that is not there',
    body: `${paragraph('Cookies', 1)}<w:p><w:r><w:drawing/></w:r></w:p>${table(ROWS.map((cells) => row(cellsOf(cells))))}`,
  },
])('a DOCX file with $what declares what the same HTML does', async ({ body }) => {
  const file = await read(makeDocx(body));
  expect(file).toMatchObject({ ok: true, format: 'html', cut: null });
  expect(said(file.ok ? file.text : '')).toEqual(said(HTML));
  expect(said(HTML)).toHaveLength(3);
});

test('a DOCX file that LibreOffice wrote, with providers over several rows, is read', async () => {
  const bytes = await readBytes(new URL('../fixtures/docx/libreoffice-row-spans.docx', import.meta.url));
  const file = await read(new Uint8Array(bytes));
  expect(
    said(file.ok ? file.text : '').map(({ name, provider, lifetime }) => [name, provider, lifetime?.text]),
  ).toEqual([
    ['sessionid', 'Portail', '14 jours'],
    ['csrftoken', 'Portail', '1 an'],
    ['_pk_id', 'Matomo', '13 mois'],
    ['_pk_ses', 'Matomo', '30 minutes'],
  ]);
});

test('a heading of Word is a heading, and what is deleted is not read', async () => {
  const deleted = '<w:p><w:del><w:r><w:delText>sessionid: 3 years</w:delText></w:r></w:del></w:p>';
  const file = await read(makeDocx(`${paragraph('Statistics', 2)}${deleted}${paragraph('No more.')}`));
  expect(file.ok && file.text).toBe('<h2>Statistics</h2><p>No more.</p>');
});

/** A file as OLE keeps several streams, by the name of one of them. @see MS-CFB §2.2 and §2.6.1 */
const compound = (stream: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.alloc(1000),
    ...Buffer.from(stream, 'utf16le'),
  ]);
const whole = makeDocx(paragraph('sessionid: 2 weeks'));
const withPart = (name: string, content: string | Uint8Array) => ({ ...docxParts(paragraph('a')), [name]: content });
const bomb = withPart('word/media/a.bmp', Buffer.alloc(51 * MEGABYTE));

test.each([
  { what: 'half of a DOCX file', bytes: whole.slice(0, whole.length / 2), kind: 'damaged' },
  { what: 'a DOCX file without its end', bytes: whole.slice(0, -30), kind: 'damaged' },
  {
    what: 'a DOCX file with a changed byte in each part',
    bytes: whole.map((byte, at) => (at % 97 === 60 ? byte ^ 0xff : byte)),
    kind: 'damaged',
  },
  {
    what: 'a DOCX file whose text is no XML',
    bytes: makeZip(withPart('word/document.xml', 'sessionid < 3')),
    kind: 'damaged',
  },
  { what: 'a DOCX file without a document', bytes: makeZip({ 'word/other.xml': '<a/>' }), kind: 'damaged' },
  { what: 'a DOCX file without words', bytes: makeDocx(paragraph(' ')), kind: 'empty' },
  {
    what: 'tables in tables, ten thousand deep',
    bytes: makeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`),
    kind: 'damaged',
  },
  {
    what: 'entities that unfold',
    bytes: makeZip(withPart('word/document.xml', '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>')),
    kind: 'damaged',
  },
  { what: 'a document of a million elements', bytes: makeDocx('<w:p/>'.repeat(1_000_001)), kind: 'too-long' },
  { what: 'an archive that unpacks to 51 MB', bytes: makeZip(bomb), kind: 'unpacked-too-large' },
  {
    what: 'an archive that unpacks to 51 MB and says that it does not',
    bytes: makeZip(bomb, { size: 10 }),
    kind: 'unpacked-too-large',
  },
  {
    what: 'files of 30 MB each',
    bytes: makeZip({ a: Buffer.alloc(30 * MEGABYTE), b: Buffer.alloc(30 * MEGABYTE) }, { size: 10 }),
    kind: 'unpacked-too-large',
  },
  { what: 'a DOCX file that Word encrypted', bytes: compound('EncryptedPackage'), kind: 'locked' },
  { what: 'an archive with a password', bytes: makeZip(docxParts(''), { flags: 1 }), kind: 'locked' },
  { what: 'an archive of something else', bytes: makeZip({ 'photo.png': 'x' }), kind: 'archive' },
  {
    what: 'a table of Excel',
    bytes: makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
    kind: 'archive',
  },
  {
    what: 'an ODT file',
    bytes: makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    kind: 'other-document',
  },
  { what: 'a DOC file', bytes: compound('WordDocument'), kind: 'other-document' },
  { what: 'an RTF file', bytes: new Uint8Array(Buffer.from('{\\rtf1 sessionid: 2 weeks}')), kind: 'other-document' },
  { what: 'another file of its kind', bytes: compound('Workbook'), kind: 'not-text' },
] as const)('$what cannot be used: $kind', async ({ bytes, kind }) => {
  expect(await read(bytes)).toMatchObject({ ok: false, failure: { kind } });
});
