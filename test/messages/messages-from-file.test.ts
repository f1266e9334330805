import { expect, test } from 'vitest';
import english from '../../_locales/en/messages.json';
import { messagesFromFile } from '../../src/messages/messages-from-file.ts';

const sentence = (message: string, ...substitutions: readonly string[]) =>
  messagesFromFile({ ...english, quoted: { message } }, 'en').t('quoted', ...substitutions);

test.each([
  { message: 'none', given: ['a'], says: 'none' },
  { message: '$1 and $2', given: ['a', 'b'], says: 'a and b' },
  { message: '$2, $1, $2', given: ['a', 'b'], says: 'b, a, b' },
  { message: '$1 and $2', given: ['$2', '$1'], says: '$2 and $1' },
  { message: '$1 and $2', given: ['a'], says: 'a and ' },
  { message: '$10', given: ['a'], says: 'a0' },
  { message: '$0 $a', given: ['a'], says: '$0 $a' },
])('“$message” with $given is “$says”', ({ message, given, says }) => {
  expect(sentence(message, ...given)).toBe(says);
});

test('what has no message is an empty text, as in a browser', () => {
  expect(messagesFromFile(english, 'en').t('cookie_unheard_of')).toBe('');
});
