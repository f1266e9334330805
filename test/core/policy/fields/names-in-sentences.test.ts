import { expect, test } from 'vitest';
import { fields } from '../reader.ts';

const { isApposed, isQuotedName, mayName } = fields;

const reach = (marked: string) => {
  const start = marked.indexOf('⟨');
  const word = marked.slice(start + 1, marked.indexOf('⟩'));
  return { sentence: marked.replace(/[⟨⟩]/g, ''), word, start };
};

test.each([
  { marked: 'The cookie ⟨a11y⟩ keeps it', apposed: true },
  { marked: 'The cookies ⟨a11y⟩ keep it', apposed: false },
  { marked: 'The tool ⟨a11y⟩ keeps it', apposed: false },
  { marked: 'The cookie ⟨basket⟩ keeps it', apposed: false },
  { marked: 'The cookie “⟨basket⟩” keeps it', apposed: true },
  { marked: 'Das Cookie „⟨spracheinstellung⟩“ merkt sie sich', apposed: true },
  { marked: 'The cookie “⟨Basket⟩” keeps it', apposed: false },
  { marked: 'The cookie “⟨cookie⟩” keeps it', apposed: false },
  { marked: 'Cookies « ⟨tiers⟩ »', apposed: false },
  { marked: 'The cookie keeps the “⟨basket⟩” open', apposed: false },
])('"$marked" calls it a cookie: $apposed', ({ marked, apposed }) => {
  const { sentence, word, start } = reach(marked);
  expect(isApposed(sentence, word, start, false)).toBe(apposed);
});

test.each([
  { marked: 'It sets “⟨_ga⟩” at once', quoted: true },
  { marked: 'It sets `⟨_ga⟩` at once', quoted: true },
  { marked: 'It sets ⟨_ga⟩ at once', quoted: false },
  { marked: 'It sets “⟨_ga⟩ at once”', quoted: false },
  { marked: 'It sets “⟨_of_ours⟩” at once', quoted: false },
])('"$marked" quotes a known name: $quoted', ({ marked, quoted }) => {
  const { sentence, word, start } = reach(marked);
  expect(isQuotedName(sentence, word, start)).toBe(quoted);
});

test.each([
  { sentence: 'It sets session_ref', may: true },
  { sentence: 'It sets visitorId', may: true },
  { sentence: 'It sets the cookie "basket"', may: true },
  { sentence: 'It sets the cookie a11y', may: true },
  { sentence: 'It sets csrftoken', may: true },
  { sentence: 'We set cookies for 13 months', may: false },
  { sentence: 'the portal counts visits', may: false },
])('"$sentence" may hold a name: $may', ({ sentence, may }) => {
  expect(mayName(sentence)).toBe(may);
});
