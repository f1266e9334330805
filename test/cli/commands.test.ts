import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/cli/input/read-document.ts';
import { Failure } from '../../src/cli/terminal/failure.ts';
import { makeDocx, paragraph } from '../documents/make-docx.ts';
import { makeZip } from '../documents/make-zip.ts';
import { makePdf } from './make-pdf.ts';
import { runCli, runCompiledCli } from './run-cli.ts';

const POLICY = `# Cookies
Cookies necessary for the portal
| Supplier name | Cookie name | Duration | Function |
|---|---|---|---|
| Opendatasoft | sessionid | 2 weeks by default | Authentication: tells the portal who is asking. |
`;

/** A table as a PDF file prints it: x, y, words; the last cell of each row is wrapped. */
const TABLE: readonly (readonly [number, number, string])[] = [
  [40, 760, 'Necessary cookies'],
  [40, 720, 'Cookie name'],
  [160, 720, 'Duration'],
  [280, 720, 'Purpose'],
  [40, 690, 'sessionid'],
  [160, 690, '2 weeks'],
  [280, 690, 'Tells the portal'],
  [280, 676, 'who is asking.'],
  [40, 650, 'csrftoken'],
  [160, 650, '12 months'],
  [280, 650, 'Keeps forged'],
  [280, 636, 'requests out.'],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'));
  await writeFile(join(folder, 'policy.md'), POLICY);
  await writeFile(join(folder, 'empty.txt'), ' \n');
  await writeFile(join(folder, 'image.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x48, 0x49]));
  await writeFile(join(folder, 'paper.pdf'), '%PDF-1.7 and so on');
  await writeFile(join(folder, 'half.docx'), makeDocx(paragraph('sessionid: 2 weeks')).slice(0, 900));
  await writeFile(join(folder, 'renamed.docx'), makeZip({ 'photo.png': 'x' }));
  await writeFile(join(folder, 'policy.odt'), makeZip({ mimetype: 'application/x', 'content.xml': '<a/>' }));
  await writeFile(
    join(folder, 'bomb.docx'),
    makeZip({ 'word/document.xml': Buffer.alloc(60_000_000, ' ') }, { size: 1000 }),
  );
});

describe.concurrent('policy', () => {
  test('--json gives what the document declares', async () => {
    const { status, stdout } = await runCompiledCli(['policy', '--json', join(folder, 'policy.md')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'read',
      declarations: [
        {
          name: 'sessionid',
          provider: 'Opendatasoft',
          purpose: 'Authentication: tells the portal who is asking.',
          lifetime: { kind: 'persistent', seconds: 1_209_600, text: '2 weeks by default' },
          category: 'necessary',
          condition: null,
        },
      ],
    });
  });

  test('reads a PDF file', async () => {
    await writeFile(join(folder, 'policy.pdf'), makePdf(TABLE));
    const { stdout } = await runCompiledCli(['policy', '--json', join(folder, 'policy.pdf')]);
    expect(JSON.parse(stdout).declarations).toMatchObject([
      { name: 'sessionid', purpose: 'Tells the portal who is asking.', lifetime: { seconds: 1_209_600 } },
      { name: 'csrftoken', purpose: 'Keeps forged requests out.', lifetime: { seconds: 31_104_000 } },
    ]);
  });

  test('reads standard input', async () => {
    expect((await runCompiledCli(['policy', '-'], POLICY)).stdout).toContain('sessionid');
  });

  test.each(['nowhere.txt', 'half.docx', 'renamed.docx', 'bomb.docx', 'policy.odt'])(
    'what cannot be read, as %s: status 3, one sentence on stderr, nothing on stdout',
    async (name) => {
      const { status, stdout, stderr } = await runCompiledCli(['policy', join(folder, name)]);
      expect([status, stdout]).toEqual([3, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  test.each([
    { what: 'a missing file', source: 'nowhere.txt', says: 'there is no such file' },
    { what: 'a folder', source: '.', says: 'it is a folder' },
    { what: 'an empty file', source: 'empty.txt', says: 'is empty' },
    { what: 'an image', source: 'image.png', says: 'is not text' },
    { what: 'a damaged DOCX file', source: 'half.docx', says: 'is damaged' },
    { what: 'a renamed archive', source: 'renamed.docx', says: 'is an archive' },
    { what: 'an archive that is vast', source: 'bomb.docx', says: 'unpacks to more than 50 MB' },
    { what: 'an ODT file', source: 'policy.odt', says: 'save it as DOCX or PDF' },
    { what: 'a broken PDF file', source: 'paper.pdf', says: 'is a PDF file that cannot be read' },
  ])('$what cannot be read, and is said to be so', async ({ source, says }) => {
    const reading = readDocument(join(folder, source));
    await expect(reading).rejects.toThrow(Failure);
    await expect(reading).rejects.toThrow(says);
  });

  test('an address that is none', async () => {
    await expect(readDocument('https://[')).rejects.toThrow('is no address');
  });

  test('of a document that is too long to be read whole, that is told', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `| name_${row} | 1 day |`);
    const text = ['| Name | Duration |', '|---|---|', ...rows].join('\n');
    const { stdout, stderr } = await runCompiledCli(['policy', '-', '--json'], text);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'read', truncated: true });
    expect(stderr).toMatch(/^The policy is too long to be read whole: [^\n]+\n$/);
  });

  test('standard input in UTF-16', async () => {
    const { stdout, stderr } = await runCompiledCli(['policy', '-'], Buffer.from(`\ufeff${POLICY}`, 'utf16le'));
    expect(stdout).toContain('sessionid');
    expect(stderr).toBe('');
  });

  test('standard input that is too large', async () => {
    const { status, stdout, stderr } = await runCompiledCli(['policy', '-'], 'x'.repeat(20_000_001));
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toBe('Standard input is larger than 20 MB and was not read.\n');
  });

  test('bytes on standard input that are no text', async () => {
    const { status, stdout } = await runCompiledCli(['policy', '-'], Buffer.from([0x1f, 0x8b, 0x08, 0x01]));
    expect([status, stdout]).toEqual([3, '']);
  });
});

test.concurrent('explain says what a cookie is for, and how sure that is', async () => {
  const { stdout } = await runCli(['explain', 'sessionid', '--domain', 'town.opendatasoft.com', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ provider: 'Opendatasoft', category: 'necessary', certainty: 'certain' });
});

test.concurrent('--json brings no commands for the terminal', async () => {
  const { stdout } = await runCompiledCli(['explain', 'a\u009b31m\u202eb', '--json']);
  expect(stdout).toContain('a\\u009b31m\\u202eb');
  expect(stdout).not.toMatch(/[\u0080-\u009f\u202e]/);
});

test.concurrent.each([
  { parts: ['explain', 'whatever_it_is', '--json'], certainty: 'unknown' },
  { parts: ['explain', 'sessionid', '--json'], certainty: 'probable' },
])('$parts is $certainty', async ({ parts, certainty }) => {
  expect(JSON.parse((await runCompiledCli(parts)).stdout)).toMatchObject({ certainty });
});

test.concurrent('explain says in sentences what a cookie does, what happens without it, and who says so', async () => {
  const { stdout } = await runCompiledCli(['explain', '_pk_id.1.1fff']);
  expect(stdout.split('\n')).toEqual([
    'Recognises your browser at your next visit, so that the portal can count visitors.',
    'Without it, nothing changes for you: your visit is counted less exactly, or not at all.',
    'It usually stays 393 days. Later pages set it again for what is left of that time. Measured with matomo.js 5.2.0-b5 on November 29, 2026.',
    '',
    'Judging by its name, probably Matomo, for audience statistics.',
    'Matomo · statistics · probable',
    '',
  ]);
});

test.concurrent.each([
  { parts: [] },
  { parts: ['inspect'] },
  { parts: ['inspect', 'nonsense:::'] },
  { parts: ['explain', '--what'] },
])('wrong use ends with status 2: $parts', async ({ parts }) => {
  const { status, stdout } = await runCompiledCli(parts);
  expect([status, stdout]).toEqual([2, '']);
});

test.concurrent.each([
  { parts: ['--pages', '51'], says: 'Give a whole number of pages from 0 to 50.' },
  { parts: ['--pages', '1.5'], says: 'Give a whole number of pages from 0 to 50.' },
  { parts: ['--pages', '-1'], says: 'Give a whole number of pages from 0 to 50.' },
  { parts: ['--language', 'fr_FR'], says: 'Give the tag of a language, such as fr or pt-BR.' },
])('an option of inspect that cannot be is told in a sentence: $parts', async ({ parts, says }) => {
  const { status, stdout, stderr } = await runCompiledCli(['inspect', 'https://a.example/', ...parts]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(says)]);
});
