import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../../../src/core/cookie/lifetime.ts';
import { fields } from '../reader.ts';

const { findDurations } = fields;
const { totalSeconds, secondsOfUnit } = fields;

const found = (text: string) => findDurations(text).map(({ seconds, start, end }) => [text.slice(start, end), seconds]);

describe('a span of time', () => {
  test.each([
    { text: '2 weeks', seconds: 2 * WEEK },
    { text: '24h', seconds: DAY },
    { text: 'on gün', seconds: 10 * DAY },
    { text: '6-month', seconds: 6 * MONTH },
    { text: '1.5 years', seconds: 1.5 * YEAR },
    { text: '1,5 ans', seconds: 1.5 * YEAR },
    { text: '1/2 year', seconds: YEAR / 2 },
    { text: '½ year', seconds: YEAR / 2 },
    { text: '1½ years', seconds: 1.5 * YEAR },
    { text: '1 000 days', seconds: 1000 * DAY },
    { text: '1.000 Tage', seconds: 1000 * DAY },
    { text: 'twelve (12) months', seconds: 12 * MONTH },
    { text: 'half a year', seconds: YEAR / 2 },
    { text: 'half an hour', seconds: HOUR / 2 },
    { text: 'one and a half years', seconds: 1.5 * YEAR },
    { text: 'un año y medio', seconds: 1.5 * YEAR },
    { text: '30 de minute', seconds: 30 * MINUTE },
    { text: 'treize mois', seconds: 13 * MONTH },
    { text: '10 seconds', seconds: 10 },
    { text: 'een kwartier', seconds: 15 * MINUTE },
    { text: 'drei Viertelstunden', seconds: 45 * MINUTE },
    { text: "un quart d'heure", seconds: 15 * MINUTE },
    { text: 'a fortnight', seconds: 2 * WEEK },
    { text: 'un trimestre', seconds: 3 * MONTH },
    { text: 'zwei Quartale', seconds: 6 * MONTH },
    { text: 'un semestre', seconds: 6 * MONTH },
  ])('$text is $seconds s', ({ text, seconds }) => {
    expect(found(text)).toEqual([[text, seconds]]);
  });
});

describe('a number of several words, or glued together', () => {
  test.each([
    { text: 'twenty-six months', seconds: 26 * MONTH },
    { text: 'forty eight hours', seconds: 48 * HOUR },
    { text: 'one hundred and eighty days', seconds: 180 * DAY },
    { text: 'three hundred and sixty-five days', seconds: 365 * DAY },
    { text: 'twenty-five (25) months', seconds: 25 * MONTH },
    { text: 'trentasei mesi', seconds: 36 * MONTH },
    { text: 'cento ottanta giorni', seconds: 180 * DAY },
    { text: 'sechsundzwanzig Monate', seconds: 26 * MONTH },
    { text: 'hundert Tage', seconds: 100 * DAY },
    { text: 'achtenveertig uur', seconds: 48 * HOUR },
    { text: 'trente-six mois', seconds: 36 * MONTH },
    { text: 'soixante-douze heures', seconds: 72 * HOUR },
    { text: 'cent quatre-vingts jours', seconds: 180 * DAY },
    { text: 'treinta y seis meses', seconds: 36 * MONTH },
    { text: 'trinta e seis meses', seconds: 36 * MONTH },
    { text: 'trenta-sis mesos', seconds: 36 * MONTH },
    { text: 'dwadzieścia cztery godziny', seconds: DAY },
    { text: 'dvacet čtyři hodin', seconds: DAY },
    { text: 'čtyřiadvacet hodin', seconds: DAY },
    { text: 'štiriindvajset ur', seconds: DAY },
    { text: 'dvadsaťštyri hodín', seconds: DAY },
    { text: 'otteogfyrre timer', seconds: 48 * HOUR },
    { text: 'tjugosex månader', seconds: 26 * MONTH },
    { text: 'kaksikymmentäneljä tuntia', seconds: DAY },
    { text: 'sada kaheksakümmend päeva', seconds: 180 * DAY },
    { text: 'hogeita lau ordu', seconds: DAY },
    { text: 'douăzeci și patru de ore', seconds: DAY },
    { text: 'είκοσι τέσσερις ώρες', seconds: DAY },
    { text: 'сто восемьдесят дней', seconds: 180 * DAY },
    { text: 'двадесет и шест месеца', seconds: 26 * MONTH },
    { text: 'yirmi dört saat', seconds: DAY },
    { text: 'yüz seksen gün', seconds: 180 * DAY },
    { text: 'ستة وثلاثون شهرا', seconds: 36 * MONTH },
    { text: 'seize jours', seconds: 16 * DAY },
  ])('$text is $seconds s', ({ text, seconds }) => {
    expect(found(text)).toEqual([[text, seconds]]);
  });
});

test.each(['a second time', 'a timestamp', 'two cookies', 'app_2 days', 'years', '3 visitors', 'version 1.2'])(
  '"%s" is no span of time',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('all spans of a text are found in order', () => {
  expect(found('30 minutes or 2 years')).toEqual([
    ['30 minutes', 30 * MINUTE],
    ['2 years', 2 * YEAR],
  ]);
});

test.each([
  { text: '1 year, 1 month and 4 days', seconds: YEAR + MONTH + 4 * DAY },
  { text: '1 hour 30 minutes', seconds: HOUR + 30 * MINUTE },
  { text: '6 to 12 months', seconds: 12 * MONTH },
  { text: '4 days, 1 year', seconds: YEAR },
  { text: '1 year, 5 minutes', seconds: YEAR },
  { text: '1 year or 6 months', seconds: YEAR },
  { text: '1 year (12 months)', seconds: YEAR },
  { text: '12 months (1 year)', seconds: 12 * MONTH },
  { text: '13 mois (395 jours)', seconds: 395 * DAY },
  { text: 'Just over three weeks (23 days)', seconds: 23 * DAY },
  { text: '2 years (of them 3 months abroad)', seconds: 2 * YEAR },
  { text: '13 months, then 1 day', seconds: 13 * MONTH },
])('$text is $seconds s in all', ({ text, seconds }) => {
  expect(totalSeconds(text, findDurations(text))).toBe(seconds);
});

test.each([
  { text: 'Godinu dana', seconds: YEAR },
  { text: 'Year', seconds: YEAR },
  { text: 'año y medio', seconds: 1.5 * YEAR },
  { text: 'd', seconds: null },
  { text: 'About a year', seconds: null },
  { text: 'Forever', seconds: null },
])('"$text" begins with a unit of $seconds s', ({ text, seconds }) => {
  expect(secondsOfUnit(text)).toBe(seconds);
});

test.each([
  { text: 'cookie_optin LBG (TYPO3) 1 Jahr', spans: [['1 Jahr', YEAR]] },
  { text: 'the firewall (F5) 2 years', spans: [['2 years', 2 * YEAR]] },
  { text: 'twelve (12) months', spans: [['twelve (12) months', 12 * MONTH]] },
])('a bracket that nothing opened begins no span in "$text"', ({ text, spans }) => {
  expect(found(text)).toEqual(spans);
});

test.each([
  { text: '2 y after the last visit', seconds: 2 * YEAR },
  { text: '1 y 1 d', seconds: YEAR + DAY },
  { text: '30 s tras la visita', seconds: 30 },
])('a unit of one letter stays one before other words in "$text"', ({ text, seconds }) => {
  expect(totalSeconds(text, findDurations(text))).toBe(seconds);
});
