import { expect, test } from 'vitest';
import { policyKnowledge } from '../../../../src/cli/knowledge/policy-knowledge.ts';
import { en } from '../../../../src/core/policy/languages/en.ts';
import { createLanguageDetector } from '../../../../src/core/policy/lexicon/detect-language.ts';

const detect = createLanguageDetector(policyKnowledge.languages);

test.each([
  ['ar', 'تستخدم هذه البوابة ملفات تعريف الارتباط التي لا يمكن أن تعمل من دونها في أي وقت.'],
  ['bg', 'Тази страница обяснява кои бисквитки използва порталът и как да ги изтриете от вашия браузър.'],
  [
    'hr',
    'Portal koristi kolačiće kako biste ga lakše koristili tijekom posjeta. Ovo možete promijeniti dok ste ovdje.',
  ],
  ['mk', 'Оваа страница објаснува кои колачиња ги користи порталот и како да ги избришете од вашиот уред.'],
  ['ru', 'На этой странице мы объясняем, какие файлы cookie использует портал и как их можно удалить.'],
  ['sr', 'На овој страници објашњавамо које колачиће користи портал и како можете да их обришете.'],
  [
    'sr',
    'Ovaj veb sajt koristi kolačiće ukoliko ste na to pristali. Vreme čuvanja piše u tabeli, gde se nalazi i svrha.',
  ],
  ['tr', 'BU SİTE, DAHA İYİ BİR HİZMET İÇİN ÇEREZLER KULLANIR; NE KADAR SAKLANDIKLARI TABLODA YER ALIR.'],
  ['uk', 'На цій сторінці ми пояснюємо, які файли cookie використовує портал і як їх можна видалити.'],
])('%s: "%s"', (language, text) => {
  expect(detect(text)).toBe(language);
});

test.each(['', 'sessionid 1 hour', '- _a_b (2 d)', '_ga, _gid'])('"%s" is of none', (text) => {
  expect(detect(text)).toBeNull();
});

test.each([
  { text: 'the of', language: 'aa' },
  { text: 'the', language: null },
  { text: 'the of la le', language: null },
  { text: 'the of la le le', language: 'bb' },
  { text: 'both both both', language: null },
  { text: 'the of och', language: 'aa' },
  { text: 'là là', language: null },
])('"$text" is in $language of two languages', ({ text, language }) => {
  const two = createLanguageDetector([
    { ...en, tag: 'aa', common: 'the of both' },
    { ...en, tag: 'bb', common: 'la le both' },
  ]);
  expect(two(text)).toBe(language);
});

test('the first pages of a long text tell', () => {
  expect(detect(`${'das ist die und '.repeat(3000)}${'the and of to is are '.repeat(9000)}`)).toBe('de');
});
