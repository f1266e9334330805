import { expect, test } from 'vitest';
import { linesOfHeaders } from '../../../src/background/journal/lines-of-headers.ts';
import { START } from '../../core/facts.ts';

test('Firefox joins the lines with line feeds', () => {
  const lines = linesOfHeaders([{ name: 'set-cookie', value: 'a=1\nb=2; Secure\n' }]);
  expect(lines.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('bytes that are not UTF-8 are read all the same', () => {
  const [parsed] = linesOfHeaders([
    { name: 'Set-Cookie', binaryValue: [...'a='].map((char) => char.charCodeAt(0)).concat(0xe9) },
  ]);
  expect(parsed?.name).toBe('a');
});

test.each([
  { what: 'UTF-8 as the bytes that Firefox tells', value: 'Ã©=1; Path=/Ã©', name: 'é', path: '/é' },
  { what: 'text', value: 'é=1; Path=/é', name: 'é', path: '/é' },
])('$what is read', ({ value, name, path }) => {
  expect(linesOfHeaders([{ name: 'set-cookie', value }])).toEqual([expect.objectContaining({ name, path })]);
});

test('a byte that is no UTF-8 is U+FFFD, as Chromium 150 keeps it', () => {
  const binaryValue = [0xe9, ...Buffer.from('=1')];
  expect(linesOfHeaders([{ name: 'Set-Cookie', binaryValue }])[0]?.name).toBe('\ufffd');
});

/** Both browsers (Chromium 150, Firefox 153) keep an hour-old Expires for an hour when the server is two hours slow. */
test.each([
  { clock: 'two hours slow', date: 'Thu, 15 Jan 2026 07:00:00 GMT', expires: 3_600_000 },
  { clock: 'two hours fast', date: 'Thu, 15 Jan 2026 11:00:00 GMT', expires: -3 * 3_600_000 },
  { clock: 'right', date: 'Thu, 15 Jan 2026 09:00:00 GMT', expires: -3_600_000 },
  { clock: 'not told', date: 'soon', expires: -3_600_000 },
])('Expires is held against a server’s clock that is $clock', ({ date, expires }) => {
  const headers = [
    { name: 'date', value: date },
    { name: 'Set-Cookie', value: 'a=1; Expires=Thu, 15 Jan 2026 08:00:00 GMT\nb=1' },
  ];
  expect(linesOfHeaders(headers, START).map((line) => line.expires)).toEqual([START + expires, null]);
});

test('other headers are left alone', () => {
  expect(linesOfHeaders([{ name: 'Content-Type', value: 'a=1' }, { name: 'Set-Cookie' }])).toEqual([]);
});
