import { expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const namesIn = (text: string): readonly string[] => readPolicy(text).declarations.map(({ name }) => name);

test.each([
  {
    what: 'Finnish, above labels',
    text: 'Kd-evästeet\n\nkdvalta, kd_exp, KDnet.core ja XSRF-KD-TOKEN\n\n• tyyppi: ensimmäisen osapuolen eväste\n• käyttötarkoitus: istunnon tunnisteet\n• kesto: istunto',
    names: ['kdvalta', 'kd_exp', 'KDnet.core', 'XSRF-KD-TOKEN'],
  },
  {
    what: 'Nynorsk, with placeholders, above what they are for',
    text: '# Informasjonskapslar\n\nKDMV_xxxxx og KDMVS_xxxxx\n\nBlir brukt av Kd Sky for å kjenne nettlesaren att.\n\nkd_cc\n\nBlir brukt av Kd Sky for å sjå om nettlesaren tillèt informasjonskapslar.',
    names: ['KDMV_*', 'KDMVS_*', 'kd_cc'],
  },
])('a word joins names of letters: $what', ({ text, names }) => {
  expect(namesIn(text)).toEqual(names);
});

test('a sentence says what the names in the bracket behind it are for', () => {
  const text =
    '# Cookies\n\nWith each visit we note:\n\nYour address, shortened\nTwo cookies to tell the visitors apart (kd_id and kd_sess)\nThe page that was open before';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_id', purpose: 'Two cookies to tell the visitors apart' },
    { name: 'kd_sess', purpose: 'Two cookies to tell the visitors apart' },
  ]);
});

test.each([
  { what: 'Nynorsk', purpose: 'Blir brukt av Kd Sky for å kjenne nettlesaren att.' },
  { what: 'Bokmål', purpose: 'Brukes av Kd Sky for å kjenne igjen nettleseren.' },
  { what: 'Danish', purpose: 'Anvendes af Kd Sky til at genkende browseren.' },
  { what: 'Swedish', purpose: 'Används av Kd Sky för att känna igen webbläsaren.' },
])('who uses a cookie sets it: $what', ({ purpose }) => {
  const text = `| Name | Purpose | Duration |\n|---|---|---|\n| kd_one | ${purpose} | 1 day |`;
  expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_one', provider: 'Kd Sky' }]);
});

test.each([
  { what: 'English', header: 'Cookie | Duration | Kind | Purpose', kind: 'Third party (Google Analytics)' },
  { what: 'Spanish', header: 'Cookie | Duración | Tipo | Finalidad', kind: 'De terceros (Google Analytics)' },
])('the kind of a cookie says whose it is: $what', ({ header, kind }) => {
  const text = `| ${header} |\n|---|---|---|---|\n| kd_one | 1 day | ${kind} | Counts. |`;
  expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_one', provider: 'Google Analytics' }]);
});
