import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.text ?? '–'}`);

describe('an ordinary word among names is a name', () => {
  test.each([
    {
      where: 'before a sentence and its labels',
      text: '<p><b>kd_ref</b> Počítá návštěvy. Platnost: 2 roky.</p><p><b>basket</b> Drží košík. Platnost: 2 týdny.</p>',
      told: ['kd_ref 2 roky.', 'basket 2 týdny.'],
    },
    {
      where: 'in English',
      text: '<h2>Cookies</h2><p><b>kd_ref</b> Counts visits. Duration: 2 years.</p><p><b>basket</b> Keeps what you chose. Duration: 2 weeks.</p>',
      told: ['kd_ref 2 years.', 'basket 2 weeks.'],
    },
    {
      where: 'in a row with nothing else, as rows with names are',
      text: '| Nombre | Descripción | Duración |\n|---|---|---|\n| kd_items | | |\n| kdvarnish | | |\n| kdTraffic | | |\n| kd_ref | Cuenta visitas. | 30 días |',
      told: ['kd_items –', 'kdvarnish –', 'kdTraffic –', 'kd_ref 30 días'],
    },
    {
      where: 'behind the number of its item',
      text: '# Cookies\n\nUsamos estas cookies:\n\n- 1-BoxConsent\n- 2-PHPSESSID\n- 3-_ga\n- 4-kd_test_cookie',
      told: ['BoxConsent –', 'PHPSESSID –', '_ga –', 'kd_test_cookie –'],
    },
    {
      where: 'behind such numbers without bullets',
      text: '# Cookies\n\n1-PHPSESSID\n2-_ga\n3-kd_test_cookie',
      told: ['PHPSESSID –', '_ga –', 'kd_test_cookie –'],
    },
  ])('$where', ({ text, told }) => {
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    {
      what: 'words of a paragraph that labels something',
      text: '<h2>Cookies</h2><p>kd_ref Counts visits. Duration: 2 years.</p><p>our Team answers. Phone: 12345.</p>',
      told: ['kd_ref 2 years.'],
    },
    {
      what: 'titles of sections',
      text: '| Name | Purpose | Duration |\n|---|---|---|\n| statistics | | |\n| kd_items | Counts | 1 day |\n| marketing | | |\n| kd_ref | Counts visits. | 30 days |',
      told: ['kd_items 1 day', 'kd_ref 30 days'],
    },
    {
      what: 'spans that count on from each other',
      text: '# Cookies\n\n- kd_ref: counts visits\n\n1-3 days\n2-4 days',
      told: ['kd_ref –'],
    },
  ])('but not $what', ({ text, told }) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('the words about several cookies', () => {
  test.each([
    'Counts visits. 1 minute (kd_a), 1 hour (kd_b), 24 months for the others.',
    'Kept 1 day for kd_a and 1 year for kd_b; statistics are deleted after 2 years.',
    'kd_a is set first. It counts for 30 minutes what kd_b shows. Both are kept for 1 year.',
  ])('"%s" tell of one span that is nobody’s', (words) => {
    const [one, other] = readPolicy(`| Name | Purpose |\n|---|---|\n| kd_a, kd_b | ${words} |`).declarations;
    expect(one?.lifetime).toEqual(other?.lifetime);
  });
});

test('wide brackets of a heading are no tags, and those of a name are a placeholder', () => {
  const text =
    '<h2>Cookie</h2><h3>＜Matomo＞</h3><table><tr><th>Name</th><th>Duration</th></tr><tr><td>_pk_id</td><td>13 months</td></tr><tr><td>kd_session＜id＞</td><td>1 day</td></tr></table>';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: '_pk_id', provider: 'Matomo' },
    { name: 'kd_session*' },
  ]);
});

test('the label of the lifetime may end a cell though no mark is before it', () => {
  const rows = '| kd_a | Counts visits Duration: 2 years |\n| kd_b | Keeps the Town: a list. |';
  expect(toldIn(`| Cookie | Description |\n|---|---|\n${rows}`)).toEqual(['kd_a 2 years', 'kd_b –']);
});
