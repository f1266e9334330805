import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withinArrays } from '../../../src/documents/pdf/within-arrays.ts';
import { readFile } from '../../../src/documents/read-file.ts';
import { makePdf } from '../../cli/make-pdf.ts';

const font = (encoding: string, widths: string) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /${encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2
  /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
  /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 9 9] >> ${widths} >>] >>`;

/** A file whose font is as given, as it is or in a compressed object. @see ISO 32000-1 §7.5.7, §7.5.8 */
function withFont(own: string, isCompressed: boolean): Uint8Array<ArrayBuffer> {
  const plain = makePdf([[40, 700, 'sessionid']]);
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const other = /3 0 obj\n.*\nendobj\n/;
  const file = plain.replace(other, isCompressed ? '' : `3 0 obj\n${own}\nendobj\n`);
  if (!isCompressed) return new Uint8Array(latin(file.replace(/startxref\n\d+/, ''))); // it is read object by object
  const body = file.slice(0, file.indexOf('xref'));
  const packed = deflateSync(latin(`3 0 ${own}`));
  const head = `6 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  const beforeIndex = Buffer.concat([latin(body + head), packed, latin('\nendstream\nendobj\n')]);
  const at = (number: number) => beforeIndex.indexOf(`${number} 0 obj`);
  const rows = [0, 1, 2, 3, 4, 5, 6].map((number) =>
    number === 3 ? [2, 0, 6, 0] : [1, at(number) >> 8, at(number) & 255, 0],
  );
  const index = Buffer.from(rows.flat());
  const dictionary = `<< /Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Length ${index.length} >>`;
  const end = `\nendstream\nendobj\nstartxref\n${beforeIndex.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([beforeIndex, latin(`7 0 obj\n${dictionary}\nstream\n`), index, latin(end)]));
}

// Just beyond the bound: without it these would be read, too.
test.each([
  { encoding: 'Identity-H', widths: '/W [0 1100000 500]', is: { ok: false, failure: { kind: 'pdf-broken' } } },
  { encoding: 'Identity-V', widths: '/W2 [0 1100000 1 2 3]', is: { ok: false, failure: { kind: 'pdf-broken' } } },
  { encoding: 'Identity-H', widths: '/W [0 65535 500]', is: { ok: true } },
])(
  '$is is what becomes of a file whose font has $widths, also in a compressed object',
  async ({ encoding, widths, is }) => {
    for (const isCompressed of [false, true])
      expect(await readFile(new Blob([withFont(font(encoding, widths), isCompressed)]))).toMatchObject(is);
  },
);

test('afterwards arrays may be as long as ever', async () => {
  const grow = async () => {
    const long: number[] = [];
    for (let n = 0; n <= 1_000_000; n++) long[n] = n;
    return long.length;
  };
  await expect(withinArrays(grow)).rejects.toThrow(RangeError);
  expect(await grow()).toBe(1_000_001);
  expect(Array.prototype.length).toBe(0);
});
