import { expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name · provider · lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(
    ({ name, provider, lifetime }) => `${name} · ${provider ?? '–'} · ${lifetime?.text ?? '–'}`,
  );

test.each([
  {
    what: 'English, before the last cell',
    text: 'Name | Duration | Provider | Purpose |\nkd_one | 2 years | Kd Shop |\nCounts visits and clicks. |\nkd_two |\nSession (no longer in use) |\nKd Town |\nKeeps the basket. |\nkd_three | 1 day | Kd Shop | Keeps the choice. |',
    told: ['kd_one · Kd Shop · 2 years', 'kd_two · Kd Town · Session (no longer in use)', 'kd_three · Kd Shop · 1 day'],
  },
  {
    what: 'German, with empty cells',
    text: 'Art | Name | Anbieter | Dauer |\nnotwendig |\nkd_[id]_balken | | 365 Tage |\nnotwendig | kd_wahl | | 180 Tage |\nnotwendig |\nkd_zahl | Kd Werk | 2 Jahre |',
    told: ['kd_*_balken · – · 365 Tage', 'kd_wahl · – · 180 Tage', 'kd_zahl · Kd Werk · 2 Jahre'],
  },
  {
    what: 'Turkish, below a header that begins with a pipe',
    text: '| Ad | Tür | Amaç | Süre |\n|---|---|---|---|\nkd_bir |\nCookie | Seçimi hatırlar | Oturum süresince |\nkd_iki |\nCookie | Dili hatırlar | 30 gün |',
    told: ['kd_bir · – · Oturum süresince', 'kd_iki · – · 30 gün'],
  },
  {
    what: 'French, within a cell, below another table',
    text: 'Nom | Durée | Finalité |\nkd_un | 1 an | Compte. |\nCookies de tiers\nNom | Émetteur | Finalité | Durée |\n| kd_deux | Kd Vente | Garde\nle choix | 2 jours |',
    told: ['kd_un · – · 1 an', 'kd_deux · Kd Vente · 2 jours'],
  },
])('a row is wrapped where pipes part cells: $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(told);
});

test.each([
  {
    what: 'below the title of a section',
    text: 'Name | Provider | Purpose | Duration |\nStatistics |\nkd_a | Town | Counts visits |\nkd_b | Town | Counts pages |',
    names: ['kd_a', 'kd_b'],
  },
  {
    what: 'each below its title',
    text: 'Name | Provider | Purpose | Duration |\nStatistics |\nkd_a | Town | Counts visits |\nOthers |\nkd_b | Town | Counts pages |',
    names: ['kd_a', 'kd_b'],
  },
  {
    what: 'all by half',
    text: 'Name | Purpose | Provider | Duration |\nkd_a | Keeps a |\nkd_b | Keeps b |',
    names: ['kd_a', 'kd_b'],
  },
  {
    what: 'above another table',
    text: 'Name | Purpose | Provider | Duration |\nkd_a | Keeps a | Town | 1 day |\nName | Duration |\nkd_b | 2 days |',
    names: ['kd_a', 'kd_b'],
  },
])('rows that are short of their last cells stay rows: $what', ({ text, names }) => {
  expect(readPolicy(text).declarations.map(({ name }) => name)).toEqual(names);
});

test('a row that is short of a cell stays one, above the title of the next rows', () => {
  const text =
    'Cookie | Duration | Kind | Purpose |\nkd_one | 1 year | Keeps the choice |\nThird parties\nCookie | Duration | Kind | Purpose |\nkd_two | 2 days | Own | Counts |';
  expect(toldIn(text)).toEqual(['kd_one · – · 1 year', 'kd_two · – · 2 days']);
});

test.each([
  {
    what: 'English, a service and what people call them',
    text: '| Cookie | Name | Purpose |\n|---|---|---|\n| Google Analytics | kd_a, kd_b | Counts visits. |\n| Session cookie | kd_c | Keeps the basket. |\n| Cookie notice | kd_d | Keeps the choice. |',
    told: ['kd_a · Google Analytics · –', 'kd_b · Google Analytics · –', 'kd_c · – · –', 'kd_d · – · –'],
  },
  {
    what: 'Spanish, and another that the purpose names',
    text: '| Cookie | Nombre | Finalidad | Duración |\n|---|---|---|---|\n| Cookies de YouTube | kd_uno | Vídeos. Aviso de Google. | 1 día |\n| Cookies de Vimeo | kd_dos | Vídeos. | 2 días |',
    told: ['kd_uno · YouTube · 1 día', 'kd_dos · Vimeo · 2 días'],
  },
])('what cookies are called, beside their names, heads them: $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(told);
});

test.each([
  { what: 'in the column of types', title: 'Type', told: ['Persistent', 'Session', 'Persistent'] },
  { what: 'in that of lifetimes', title: 'Duration', told: ['Persistent', 'Session', 'Persistent'] },
])('each name has its own of as many words for lifetimes, $what', ({ title, told }) => {
  const text = `| Cookie | ${title} | Purpose |\n|---|---|---|\n| kd_one kd_two kd_three | Persistent Session Persistent | Counts. |`;
  expect(readPolicy(text).declarations.map(({ lifetime }) => lifetime?.text)).toEqual(told);
});

test.each([
  {
    what: 'English, rows go on below one that nothing parts',
    text: 'NamePurposeDuration\nkd_oneKeeps the basket.1 year\nkd_twosettings of the page\nOthers\nkd_v1Keeps the language picked.30 days',
    told: ['kd_one · – · 1 year', 'kd_v1 · – · 30 days'],
  },
  {
    what: 'German, a dash and the service behind the name',
    text: 'NameZweckDauer\nkd_eins - Kd WerkZählt Besuche.2 Jahre\nkd - Kd WerkZählt Klicks.30 Tage',
    told: ['kd_eins · – · 2 Jahre', 'kd · – · 30 Tage'],
  },
  {
    what: 'English, hosts that begin with a placeholder',
    text: 'NameDomainPurposeDuration\nkd_id.**.town.exampleCounts visits.393 days\nkd_ses**.town.exampleCounts clicks.30 minutes',
    told: ['kd_id.* · *.town.example · 393 days', 'kd_ses* · *.town.example · 30 minutes'],
  },
  {
    what: 'Finnish, a host that is called as the cookie is',
    text: 'NimiVerkkotunnusKäyttötarkoitusKesto\nkdportaalikdportaali.exampleMuistaa valinnan.365 päivää\nkd_kaksiwww.kd.exampleLaskee käynnit.30 päivää',
    told: ['kdportaali · kdportaali.example · 365 päivää', 'kd_kaksi · www.kd.example · 30 päivää'],
  },
  {
    what: 'Latvian, capitals, and a last cell that is empty',
    text: 'Sīkdatnes nosaukumsSīkdatnes mērķisSīkdatnes izmantošanas termiņšIzmantotie dati\nKDPIRMAISLapas darbībaLīdz 2 gadiemTiek piešķirts numurs\nKDMLLapas darbība1 diena\nkd_tresaisSkaita lapas2 dienasTiek piešķirts numurs',
    told: ['KDPIRMAIS · – · Līdz 2 gadiem', 'KDML · – · 1 diena', 'kd_tresais · – · 2 dienas'],
  },
])('rows are glued: $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(expect.arrayContaining([...told]));
});

test.each([
  {
    what: 'Czech',
    text: 'Název Životnost Účel\nkd_prvni 1 den Pamatuje si jazyk.\nkd_druha_#,\nkd_treti_#\n2 dny/2 týdny Říká, že je návštěvník přihlášený.',
    told: ['kd_prvni · – · 1 den', 'kd_druha_* · – · 2 dny', 'kd_treti_* · – · 2 týdny'],
  },
  {
    what: 'English',
    text: 'Name Duration Purpose\nkd_one 1 day Keeps the language.\nkd_two,\nkd_three\n13 months Counts the visits of a page.',
    told: ['kd_one · – · 1 day', 'kd_two · – · 13 months', 'kd_three · – · 13 months'],
  },
])('a comma ends a line between names of one cell: $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(told);
});
