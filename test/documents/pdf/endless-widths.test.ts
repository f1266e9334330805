import { expect, test } from 'vitest';
import { hasEndlessWidths } from '../../../src/documents/pdf/endless-widths.ts';
import { readFile } from '../../../src/documents/read-file.ts';
import { makePdf } from '../../cli/make-pdf.ts';

test.each([
  { pdf: '/W [0 900000000 500]', endless: true },
  { pdf: '/W2[ 0 [1 2 3] 7 900000000 1 2 3]', endless: true },
  { pdf: '12 0 obj\n[0 900000000 500]\nendobj', endless: true },
  { pdf: '/W [0 65535 500 3 [333.333333 250]]', endless: false },
  { pdf: '/W [1 3 1] /Length 900000000', endless: false },
  { pdf: '12 0 obj [123456 0 R 123457 0 R] endobj', endless: false },
])('$pdf is endless: $endless', ({ pdf, endless }) => {
  expect(hasEndlessWidths(new TextEncoder().encode(pdf))).toBe(endless);
});

test('a file whose font has widths without end is broken, and is not read', async () => {
  const file = makePdf([[40, 700, 'sessionid']]).replace(
    '/Subtype /Type1 /BaseFont /Helvetica',
    '/Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /W [0 900000000 500] >>]',
  );
  expect(await readFile(new Blob([file]))).toEqual({ ok: false, failure: { kind: 'pdf-broken' } });
});
