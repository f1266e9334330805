import { expect, test } from 'vitest';
import { fileKind } from '../../src/documents/file-kind.ts';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string) => [...COMPOUND, ...Buffer.from(stream, 'utf16le')];

test.each([
  { what: 'a PDF file', bytes: '%PDF-1.7', kind: 'pdf' },
  { what: 'text about PDF files', bytes: 'A %PDF-1.7', kind: 'other' },
  { what: 'an archive', bytes: 'PK\u0003\u0004…', kind: 'zip' },
  { what: 'text that begins with the same letters', bytes: 'PK and so on', kind: 'other' },
  { what: 'an RTF file', bytes: '{\\rtf1 x', kind: 'rtf' },
  { what: 'JSON', bytes: '{"rtf": 1}', kind: 'other' },
  { what: 'an old document of Word', bytes: compound('WordDocument'), kind: 'doc' },
  { what: 'an encrypted document', bytes: compound('WordDocument EncryptedPackage'), kind: 'locked-document' },
  { what: 'an old workbook', bytes: compound('Workbook'), kind: 'other' },
  { what: 'a header that is cut', bytes: COMPOUND.slice(0, 7), kind: 'other' },
  { what: 'nothing', bytes: '', kind: 'other' },
])('$what is told by its first bytes: $kind', ({ bytes, kind }) => {
  expect(fileKind(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : new Uint8Array(bytes))).toBe(kind);
});
