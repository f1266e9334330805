import { expect, test } from 'vitest';
import { scriptPlaceText } from '../../src/messages/script-place.ts';
import { HOST } from '../fixtures/parts.ts';
import { en } from './speech.ts';

test.each([
  { url: `https://${HOST}/static/app.js`, line: 12, says: '/static/app.js, line 12' },
  { url: `https://${HOST}/static/app.js`, line: null, says: '/static/app.js' },
  { url: 'https://stats.example/a.js', line: 1, says: 'stats.example/a.js, line 1' },
  { url: `https://www.${HOST}/a.js`, line: null, says: `www.${HOST}/a.js` },
  { url: null, line: null, says: 'its place is not known' },
  { url: null, line: 12, says: 'its place is not known' },
  { url: 'a\u202eb', line: null, says: 'a‹U+202E›b' },
])('$url at $line: $says', ({ url, line, says }) => {
  expect(scriptPlaceText({ url, line }, HOST, en)).toBe(says);
});
