import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MONTH, YEAR } from '../../../src/core/cookie/lifetime.ts';
import { readPolicy } from './reader.ts';

/** "name seconds", for each cookie. */
const timesIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(({ name, lifetime }) =>
    lifetime?.kind === 'persistent' ? `${name} ${lifetime.seconds}` : `${name} ${lifetime?.kind ?? '–'}`,
  );

describe('a sentence says how long a cookie lives', () => {
  test.each([
    { text: 'Le cookie kd_a vit six mois au maximum.', seconds: 6 * MONTH },
    { text: 'Le cookie kd_a, qui dure une demi-heure, vous distingue.', seconds: HOUR / 2 },
    { text: 'The cookie kd_a lives for six months at most.', seconds: 6 * MONTH },
    { text: 'Das Cookie kd_a wird nach zwei Tagen verworfen.', seconds: 2 * DAY },
    { text: 'La galeta kd_a es manté sis mesos com a màxim.', seconds: 6 * MONTH },
    { text: 'A cookie kd_a mantense seis meses como máximo.', seconds: 6 * MONTH },
    { text: 'Kakan kd_a varar en halvtimme.', seconds: HOUR / 2 },
    { text: 'Vefkakan kd_a lifir í hálftíma.', seconds: HOUR / 2 },
    { text: 'Sīkdatne kd_a pastāv pusstundu.', seconds: HOUR / 2 },
    { text: 'Maireann an fianán kd_a leathuair an chloig.', seconds: HOUR / 2 },
    { text: 'kd_a cookieak ordu erdi irauten du.', seconds: HOUR / 2 },
    { text: 'kd_a çerezi en fazla altı ay yaşar.', seconds: 6 * MONTH },
    { text: 'Då sparas kakan kd_a i ett dygn, så att samtalet inte bryts.', seconds: DAY },
  ])('$text', ({ text, seconds }) => {
    expect(timesIn(`Cookies\n\n${text}`)).toEqual([`kd_a ${seconds}`]);
  });
});

describe('a later sentence tells the lifetime', () => {
  test.each([
    {
      what: 'of several, Spanish without a pronoun',
      text: 'El panel escribe las cookies kd_a y kd_b. Guardan sus respuestas y se borran al cabo de un año.',
      times: [`kd_a ${YEAR}`, `kd_b ${YEAR}`],
    },
    {
      what: 'of several, German',
      text: 'Wir setzen die Cookies kd_a und kd_b. Sie merken sich Ihre Wahl und werden nach 6 Monaten gelöscht.',
      times: [`kd_a ${6 * MONTH}`, `kd_b ${6 * MONTH}`],
    },
    {
      what: 'of one, behind a sentence about what it holds',
      text: 'Hier wordt de cookie kd_a geplaatst. Daarin staat de gekozen stem. Deze cookie blijft vier jaar staan.',
      times: [`kd_a ${4 * YEAR}`],
    },
    {
      what: 'of something else',
      text: 'We set the cookies kd_a and kd_b. They count visits. Your account is deleted after two years.',
      times: ['kd_a –', 'kd_b –'],
    },
  ])('$what', ({ text, times }) => {
    expect(timesIn(`Cookies\n\n${text}`)).toEqual(times);
  });
});

describe('lifetimes of several names in a cell', () => {
  test.each([
    { what: 'the last is vague', cell: '390 dage, Få sekunder', times: [`kd_a ${390 * DAY}`, 'kd_b null'] },
    { what: 'the first is vague', cell: 'Nogle minutter, 2 år', times: ['kd_a null', `kd_b ${2 * YEAR}`] },
    { what: 'one for both', cell: '1 år, medmindre du sletter dem', times: [`kd_a ${YEAR}`, `kd_b ${YEAR}`] },
  ])('$what', ({ cell, times }) => {
    expect(timesIn(`| Cookie | Varighed |\n|---|---|\n| kd_a, kd_b | ${cell} |`)).toEqual(times);
  });
});

describe('numbered points begin with a name', () => {
  test.each([
    {
      what: 'points of a chapter',
      text: 'Cookies der Stadt\n\n3.1 kd_sitzung\nHält die Anmeldung.\nSpeicherdauer: Sitzung\n\n3.2. kdWahl\nMerkt sich die Wahl.\nSpeicherdauer: 6 Monate',
      times: ['kd_sitzung session', `kdWahl ${6 * MONTH}`],
    },
    {
      what: 'letters',
      text: 'Cookies\n\na) kd_uno\nCuenta las visitas.\nDuración: 2 días\n\nb) kd_dos\nGuarda el origen.\nDuración: 6 meses',
      times: [`kd_uno ${2 * DAY}`, `kd_dos ${6 * MONTH}`],
    },
  ])('$what', ({ text, times }) => {
    expect(timesIn(text)).toEqual(times);
  });
});

test.each([
  'Until you leave the website',
  'Bis Sie die Website verlassen',
  'Jusqu’à la fermeture du site',
  'Hasta cerrar la web',
  'Fino alla chiusura del sito',
  'Até sair do site',
  'Tot u de website verlaat',
  'Do opuszczenia strony',
  'Iki svetainės uždarymo',
  'Tills du lämnar webbplatsen',
  'До закрытия сайта',
])('"%s" is a session', (lifetime) => {
  const [declared] = readPolicy(
    `| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_ref | Counts | ${lifetime} |`,
  ).declarations;
  expect(declared?.lifetime?.kind).toBe('session');
});

test.each([
  'We use kd_vote to see whether you voted in the last 30 days and kd_limit to allow 60 requests in 5 minutes per guest.',
  'Wir sehen mit kd_vote, ob Sie in den letzten 30 Tagen abgestimmt haben, und kd_limit erlaubt 60 Anfragen in 5 Minuten je Gast.',
])('a span of time behind each of several names is no lifetime by that alone: "%s"', (text) => {
  expect(readPolicy(`Cookies\n\n${text}`).declarations.map(({ lifetime }) => lifetime)).toEqual([null, null]);
});

test('the type of a cookie may be how long it lives', () => {
  const text =
    'Namn: kd_val\nAnvänds av: Exempelstad\nTyp av kaka: Ett års kaka.\nHåller reda på valet.\nNamn: kd_film\nAnvänds av: Exempelstad\nTyp av kaka: Sex månaders kaka.\nVisar filmer.';
  expect(timesIn(text)).toEqual([`kd_val ${YEAR}`, `kd_film ${6 * MONTH}`]);
  expect(readPolicy(text).declarations.map(({ provider }) => provider)).toEqual(['Exempelstad', 'Exempelstad']);
});

test('a sentence about consent that ends in a span tells for how long it is kept', () =>
  expect(
    timesIn('Cookies\n\nkd_valg: Husker dit samtykke i 12 måneder.\nkd_ja: Remembers your consent for a year.'),
  ).toEqual([`kd_valg ${12 * MONTH}`, `kd_ja ${YEAR}`]));

test.each([
  'Cookies\n\nkd_a: Genkender besøgende og måler trafikken.',
  'Kakor\n\nkd_a: Känner igen besökare och mäter trafiken.',
  'Module cookie\n\nkd_a: Recunoaște vizitatorii și măsoară traficul.',
  'Cookies\n\nkd_a: Njeh vizitorët dhe mat trafikun.',
])('visitors are no visit: %s', (text) => expect(timesIn(text)).toEqual(['kd_a –']));

test.each(['Namn: kd_a\nVarighet: Vert sletta etter kvart besøk', 'Navn: kd_a\nVarighet: Slettes etter hvert besøk'])(
  'a visit is a session in Norwegian: %s',
  (text) => expect(timesIn(`Informasjonskapsler\n\n${text}`)).toEqual(['kd_a session']),
);

test.each([
  { said: 'It is created upon the first visit and has a duration of 30 days.', lifetime: 30 * DAY },
  { said: 'Expires on exit of browser.', lifetime: 'session' },
])('"$said" tells $lifetime', ({ said, lifetime }) =>
  expect(timesIn(`Cookies\n\n- kd_a: Keeps a choice. ${said}`)).toEqual([`kd_a ${lifetime}`]),
);

test('a code of letters and digits holds no span', () =>
  expect(timesIn('Cookies\n\nName: kd_a\nDuration: as kd0002d27d62 says')).toEqual(['kd_a null']));

test.each([
  'kd_a: tiene una duración de 2 años y permite contar.',
  'kd_a: con una duración de 2 años, indica cómo llegó.',
  'kd_a: Tem uma duração de 2 anos e conta.',
  'kd_a: Heeft een bewaartermijn van 2 jaar.',
  'kd_a: avec une durée de 2 ans, compte.',
  'kd_a: Har en varighed på 2 år.',
])('what a cookie has, or comes with, is its lifetime: %s', (text) =>
  expect(timesIn(`Cookies\n\n- ${text}`)).toEqual([`kd_a ${2 * YEAR}`]),
);
