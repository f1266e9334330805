import { expect, test } from 'vitest';
import { fields } from '../reader.ts';

const { pointersBack, saysFile, saysLogs, sentencesOf } = fields;

test.each([
  { text: 'One. Two! Three?', sentences: ['One.', ' Two!', ' Three?'] },
  { text: 'The file app.js sets it. It stays.', sentences: ['The file app.js sets it.', ' It stays.'] },
  { text: 'Cookies bzw. Pixel. Sie bleiben.', sentences: ['Cookies bzw. Pixel.', ' Sie bleiben.'] },
  { text: 'Cookies bzw.', sentences: ['Cookies bzw.'] },
  { text: 'no stop', sentences: ['no stop'] },
  { text: '', sentences: [] },
])('"$text" has the sentences $sentences', ({ text, sentences }) => {
  const given = [...sentencesOf(text)];
  expect(given.map(({ sentence }) => sentence)).toEqual(sentences);
  for (const { sentence, index } of given) expect(text.slice(index, index + sentence.length)).toBe(sentence);
});

test.each([
  { what: 'at a blank', text: 'word '.repeat(1000) },
  { what: 'anywhere without one', text: 'w'.repeat(5000) },
])('a long sentence is cut $what, and nothing of it is lost', ({ text }) => {
  const pieces = [...sentencesOf(text)].map(({ sentence }) => sentence);
  expect(pieces).toHaveLength(3);
  expect(pieces.join('')).toBe(text);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(2000);
  expect(pieces.every((piece) => !/^ord/.test(piece))).toBe(true);
});

test.each([
  { text: 'a small text file', file: true, logs: false },
  { text: 'a small file', file: false, logs: false },
  { text: 'server logs', file: false, logs: true },
  { text: 'it logs you in', file: false, logs: true },
  { text: 'it is kept', file: false, logs: false },
])('"$text" speaks of a text file: $file, of logs: $logs', ({ text, file, logs }) => {
  expect(saysFile(text)).toBe(file);
  expect(saysLogs(text)).toBe(logs);
});

test('words that point back are found', () => {
  const text = 'Then it is kept';
  expect(pointersBack(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Then', 'it', 'is']);
  expect(pointersBack('Server logs')).toEqual([]);
});
