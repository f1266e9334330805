import { expect, test } from 'vitest';
import english from '../../_locales/en/messages.json';
import { messagesFromFile } from '../../src/messages/messages-from-file.ts';
import { addressText, pageText } from '../../src/messages/page-text.ts';

test.each([
  { what: 'plain words', text: 'sessionid', becomes: 'sessionid' },
  { what: 'words on several lines', text: ' a\r\n\tb ', becomes: 'a b' },
  { what: 'a terminal’s commands', text: 'a\u001b[31mb', becomes: 'a [31mb' },
  { what: 'marks that turn the direction', text: 'a\u202eb', becomes: 'a‹U+202E›b' },
  { what: 'marks that would close our own', text: 'x\u2069\u202eevil', becomes: 'x‹U+2069›‹U+202E›evil' },
  { what: 'right-to-left letters', text: 'ملف', becomes: '\u2068ملف\u2069' },
  { what: 'endless words', text: 'x'.repeat(5000), becomes: `${'x'.repeat(240)}…` },
])('$what become fit for a sentence', ({ text, becomes }) => {
  expect(pageText(text)).toBe(becomes);
});

test.each([
  { url: 'https://a.example/terms/', host: 'a.example', says: '/terms/' },
  { url: 'https://a.example:8443/terms/', host: 'a.example', says: '/terms/' },
  { url: 'https://b.example/terms/', host: 'a.example', says: 'b.example/terms/' },
  { url: 'nonsense', host: 'a.example', says: 'nonsense' },
])('$url at $host is $says', ({ url, host, says }) => {
  expect(addressText(url, host)).toBe(says);
});

test('a placeholder inside a substitution stays what it is', () => {
  const { t } = messagesFromFile(english, 'en');
  expect(t('evidence_outlives_declaration', '$2', '$1')).toBe('Stays $2; the policy says “$1”.');
});
