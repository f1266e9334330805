import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPdf } from '../../src/documents/read-pdf.ts';
import { makePdf } from '../cli/make-pdf.ts';
import { readPolicy } from '../core/policy/reader.ts';

const fixture = (name: string) => readFile(new URL(`../fixtures/pdf/${name}`, import.meta.url));

const [WEEKS, YEAR, MONTHS, MINUTES] = [1_209_600, 31_536_000, 33_696_000, 1800];

/** As Chromium prints a page, and as LibreOffice exports one. */
test.each([
  {
    file: 'chromium-tight-cells.pdf',
    what: 'tags, cells 4 px apart',
    cookies: [
      ['sessionid', null, WEEKS],
      ['csrftoken', null, YEAR],
      ['_pk_id', null, MONTHS],
    ],
  },
  {
    file: 'chromium-no-tags.pdf',
    what: 'no tags, cells 2 px apart, providers over two rows',
    cookies: [
      ['sessionid', 'Portail', WEEKS],
      ['csrftoken', 'Portail', YEAR],
      ['_pk_id', 'Matomo', MONTHS],
      ['_pk_ses', 'Matomo', MINUTES],
    ],
  },
  {
    file: 'libreoffice-row-spans.pdf',
    what: 'no tags, cells in the middle, providers over two rows',
    cookies: [
      ['sessionid', 'Portail', WEEKS],
      ['csrftoken', 'Portail', YEAR],
      ['_pk_id', 'Matomo', MONTHS],
      ['_pk_ses', 'Matomo', MINUTES],
    ],
  },
] as const)('$file is read: $what', async ({ file, cookies }) => {
  const { text } = await readPdf(await fixture(file));
  const { declarations } = readPolicy(text, 'html');
  expect(
    declarations.map(({ name, provider, lifetime }) => [
      name,
      provider,
      lifetime?.kind === 'persistent' ? lifetime.seconds : lifetime,
    ]),
  ).toEqual(cookies);
  expect(text).toContain('<h1>Cookies du portail</h1>');
});

test('the bytes that are given stay as they are', async () => {
  const bytes = await fixture('chromium-tight-cells.pdf');
  const copy = new Uint8Array(bytes);
  await readPdf(bytes);
  expect(new Uint8Array(bytes)).toEqual(copy);
});

/** The file's only page shows one word, with its structure as given. */
function withStructure(...objects: readonly string[]): Uint8Array {
  const file = makePdf([[40, 700, 'sessionid']])
    .replace('/Type /Catalog', '/Type /Catalog /MarkInfo << /Marked true >> /StructTreeRoot 100 0 R')
    .replace('/Type /Page ', '/Type /Page /StructParents 0 ');
  const more = objects.map((object, index) => `${100 + index} 0 obj\n${object}\nendobj\n`).join('');
  // Without its index it is read object by object, as of a file that is damaged.
  return new TextEncoder().encode(file.replace(/xref[\s\S]*?trailer/, `${more}trailer`).replace(/startxref\n\d+/, ''));
}

test.each([
  {
    what: 'that holds itself',
    bytes: withStructure(
      '<< /Type /StructTreeRoot /K 101 0 R /ParentTree << /Nums [0 [101 0 R]] >> >>',
      '<< /S /Div /P 101 0 R /K [101 0 R 101 0 R] >>',
    ),
  },
  {
    what: 'that is nested a thousand deep',
    bytes: withStructure(
      '<< /Type /StructTreeRoot /K 101 0 R /ParentTree << /Nums [0 [1100 0 R]] >> >>',
      ...Array.from({ length: 1000 }, (_, i) => `<< /S /Div /P ${100 + i} 0 R /K ${102 + i} 0 R >>`),
    ),
  },
  { what: 'that is no structure', bytes: withStructure('<< /Type /StructTreeRoot /K 17 /ParentTree (none) >>') },
])('a file with a structure $what is read', async ({ bytes }) => {
  expect((await readPdf(bytes)).text).toContain('sessionid');
});

test.each([
  ['numbers beyond all pages', '1e38 -99999999999 m 99999999999 1 l S q 1e30 0 0 1e30 0 0 cm 1 1 m 2 2 l S Q'],
  ['a path that goes nowhere', 'm l 1 m S re f 0 0 0 0 re f'],
  ['more restored than saved', 'Q Q Q 1 0 0 1 5 5 cm 0 0 m 9 0 l S'],
])('a page that draws %s is read', async (_, drawing) => {
  const content = `${drawing}\nBT /F 12 Tf 40 700 Td (sessionid) Tj ET`;
  const file = makePdf([[40, 700, 'x']]).replace(
    /<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  );
  expect((await readPdf(new TextEncoder().encode(file))).text).toContain('sessionid');
});
