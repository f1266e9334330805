import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const namesIn = (text: string): readonly string[] => readPolicy(text).declarations.map(({ name }) => name);

describe('what a table keeps in the storage is no cookie, wherever its column says so', () => {
  test.each([
    {
      what: 'German, a category column before it',
      text: '| Kategorie | Name | Anbieter | Art | Speicherdauer |\n|---|---|---|---|---|\n| Notwendig | kd_eins | Stadt | HTTP | 1 Jahr |\n| Statistik | kd_zwei | Stadt | HTML Local Storage | unbegrenzt |\n| Statistik | kd_drei | Stadt | HTTP | 1 Tag |',
    },
    {
      what: 'Polish, the name first',
      text: '| Nazwa | Kategoria | Rodzaj | Okres |\n|---|---|---|---|\n| kd_eins | Niezbędne | cookie | 1 rok |\n| kd_zwei | Niezbędne | Local Storage | 2 lata |\n| kd_drei | Statystyczne | cookie | 1 dzień |',
    },
  ])('$what', ({ text }) => {
    expect(namesIn(text)).toEqual(['kd_eins', 'kd_drei']);
    expect(readPolicy(text).declarations.map(({ category }) => category)).toEqual(['necessary', 'statistics']);
  });
});

describe('short words are names', () => {
  test.each([
    {
      what: 'Finnish, behind a word for a cookie in a case',
      text: 'Evästeet\n\nValintasi tallentuu evästeeseen cookiekd, jonka voimassaoloaika on 365 päivää.',
      names: ['cookiekd'],
    },
    {
      what: 'German, behind a word for a cookie',
      text: 'Wir speichern Ihre Auswahl im Cookie cookiekd, das nach 30 Tagen abläuft.',
      names: ['cookiekd'],
    },
    {
      what: 'Portuguese, behind a word for a cookie',
      text: 'A sua escolha fica num cookie cookiekd, conservado durante 6 meses.',
      names: ['cookiekd'],
    },
  ])('$what', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    { what: 'a word for cookies behind another', text: 'Read in the cookie cookies, which are kept for 30 days.' },
  ])('but not $what', ({ text }) => {
    expect(namesIn(text)).toEqual([]);
  });
});
