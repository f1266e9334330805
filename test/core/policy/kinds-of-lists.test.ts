import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.text ?? '–'}`);

describe('what is numbered is a list', () => {
  test.each([
    {
      what: 'Polish, numbers with a bracket, names in quotes',
      text: '1) „kdsesja” – utrzymuje sesję,\n2) „kd_tryb” – zapamiętuje tryb,\n3) „motyw” – zapamiętuje kolory,',
      names: ['kdsesja', 'kd_tryb', 'motyw'],
    },
    {
      what: 'German, letters',
      text: 'a) „farbe“: merkt sich die Farben\nb) „kd_wahl“: merkt sich die Auswahl',
      names: ['farbe', 'kd_wahl'],
    },
    {
      what: 'English, numbers with a full stop',
      text: '1. theme - keeps the colours\n2. kd_choice - keeps the choice',
      names: ['theme', 'kd_choice'],
    },
    {
      what: 'French, numbers in brackets',
      text: '(1) theme : garde les couleurs\n(2) kd_choix : garde le choix',
      names: ['theme', 'kd_choix'],
    },
  ])('$what', ({ text, names }) => {
    expect(readPolicy(text).declarations.map(({ name }) => name)).toEqual(names);
  });

  test('but a number above words is of a heading', () => {
    const text =
      '1. Necessary cookies\n- kd_one: keeps you signed in\n2. Statistics cookies\n- kd_two: counts visits\n3. Contact';
    expect(readPolicy(text).declarations.map(({ category }) => category)).toEqual(['necessary', 'statistics']);
  });
});

describe('one unit of time needs no number where a language has no articles', () => {
  test.each([
    {
      what: 'Polish',
      text: '- kd_a: zapamiętuje wybór, przechowywany przez rok\n- kd_b: przechowywany przez miesiąc',
      told: ['rok', 'miesiąc'],
    },
    {
      what: 'Russian',
      text: '- kd_a: хранит цвета; хранится в течение года\n- kd_b: хранится неделю',
      told: ['года', 'неделю'],
    },
    {
      what: 'Slovak',
      text: '- kd_a: pamätá si farby, uložená na rok\n- kd_b: uložená po dobu jedného mesiaca',
      told: ['rok', 'jedného mesiaca'],
    },
  ])('$what', ({ text, told }) => {
    const { declarations } = readPolicy(text);
    expect(declarations.map(({ lifetime }) => told.some((words) => lifetime?.text.endsWith(words)))).toEqual([
      true,
      true,
    ]);
  });
});

describe('labels may be headings', () => {
  test.each([
    {
      what: 'Dutch, the service above its category',
      text: '<h3>Matomo</h3><h4>Statistieken</h4><div><h5>Naam</h5></div><div>kd_een</div><div><h5>Bewaartermijn</h5></div><div>13 maanden</div><div><h5>Functie</h5></div><div>Telt</div><div><h5>Naam</h5></div><div>kd_twee</div><div><h5>Bewaartermijn</h5></div><div>sessie</div><div><h5>Functie</h5></div><div></div>',
      told: ['kd_een 13 maanden', 'kd_twee sessie'],
    },
    {
      what: 'German, one cookie',
      text: '<h4>Name</h4><p>kd_eins</p><h4>Anbieter</h4><p>Stadt</p><h4>Laufzeit</h4><p>1 Jahr</p>',
      told: ['kd_eins 1 Jahr'],
    },
    {
      what: 'French Markdown, the purpose first',
      text: '### Finalité\n\nCompte les visites\n\n### Nom\n\nkd_un\n\n### Durée\n\n13 mois\n',
      told: ['kd_un 13 mois'],
    },
    {
      what: 'Swedish, nothing said of one',
      text: '<h5>Namn</h5><p>kd_ett</p><h5>Lagringstid</h5><p>1 år</p><h5>Syfte</h5><p>Räknar</p><h5>Namn</h5><p>kd_tva</p><h5>Lagringstid</h5><h5>Syfte</h5>',
      told: ['kd_ett 1 år', 'kd_tva –'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(text)).toEqual(told);
  });

  test('but headings of sections stay headings', () => {
    const text = '<h2>Cookies</h2><p>We use kd_one.</p><h2>Duration</h2><p>A session.</p><h2>Purpose</h2><p>None.</p>';
    expect(toldIn(text)).toEqual(['kd_one –']);
  });
});

test('a heading in what opens a part of the page keeps its level', () => {
  const text =
    '<details><summary><h3>Matomo</h3></summary><h4>Statistics</h4><p>kd_one: counts visits (1 year)</p></details>';
  expect(readPolicy(text).declarations).toMatchObject([{ provider: 'Matomo', category: 'statistics' }]);
});

describe('a name that runs into a host ends where the host of another row begins', () => {
  test.each([
    {
      what: 'Danish, a placeholder and digits before it',
      text: 'NavnUdbyderFormålUdløb\nKd.Formular.*data.byen.dkBeskytter formularer.Session\nTS01a2b3c4data.byen.dkBruges af serveren.1 år',
      names: ['Kd.Formular.*', 'TS01a2b3c4'],
      host: 'data.byen.dk',
    },
    {
      what: 'German, a long top-level domain',
      text: 'NameAnbieterZweckLaufzeit\nkd_wahldaten.stadt.hamburgMerkt sich die Auswahl.1 Jahr\nTS9f8e7ddaten.stadt.hamburgSchützt den Server.Sitzung',
      names: ['kd_wahl', 'TS9f8e7d'],
      host: 'daten.stadt.hamburg',
    },
    {
      what: 'French',
      text: 'NomFournisseurFinalitéDurée\nkd-choixdonnees.ville.frGarde le choix.6 mois\nkd-languedonnees.ville.frGarde la langue.1 an',
      names: ['kd-choix', 'kd-langue'],
      host: 'donnees.ville.fr',
    },
  ])('$what', ({ text, names, host }) => {
    expect(readPolicy(text).declarations).toMatchObject(names.map((name) => ({ name, provider: host })));
  });
});

test('a semicolon parts the lifetime from what a cookie is for', () => {
  const text = '# Cookies\n\n- `kd_a` – keeps you signed in; session\n- `kd_b` – counts visits; 2 years';
  expect(toldIn(text)).toEqual(['kd_a session', 'kd_b 2 years']);
});

describe('behind a name may stand nothing but how long it is kept', () => {
  test.each([
    { what: 'French, a session', text: '- kd_a : session\n- kd_b : 2 ans', told: ['session', '2 ans'] },
    {
      what: 'Italian, in words',
      text: '- kd_a: durata della sessione\n- kd_b: 6 mesi',
      told: ['durata della sessione', '6 mesi'],
    },
    { what: 'German, a dash', text: '- kd_a – Sitzung\n- kd_b – 13 Monate', told: ['Sitzung', '13 Monate'] },
  ])('$what', ({ text, told }) => {
    expect(readPolicy(text).declarations.map(({ lifetime, purpose }) => [lifetime?.text, purpose])).toEqual(
      told.map((words) => [words, null]),
    );
  });
});

describe('an ordinary word that is written as code is a name in a list about cookies', () => {
  test.each([
    {
      what: 'English',
      text: '# Cookies\n\n- `theme` – dark or light\n- `lang`: the language',
      names: ['theme', 'lang'],
    },
    { what: 'Spanish', text: '# Cookies\n\n- `tema`: claro u oscuro', names: ['tema'] },
    { what: 'nothing about cookies', text: '# Parameters\n\n- `where` – a filter\n- `limit`: how many', names: [] },
  ])('$what', ({ text, names }) => {
    expect(readPolicy(text).declarations.map(({ name }) => name)).toEqual(names);
  });
});

test.each([
  { text: '# Cookies\n\nCookies de análisis: las ponen dos servicios, kd_a (2 años) y kd_b, que cuentan las visitas.' },
  { text: '# Cookies\n\nCookies statistiques : deux services posent kd_a (2 ans) et kd_b, qui comptent les visites.' },
])('a sentence begins with its category: $text', ({ text }) => {
  expect(readPolicy(text).declarations).toMatchObject([{ category: 'statistics' }, { category: 'statistics' }]);
});

describe('a definition list of words that are names by their labels', () => {
  test.each([
    {
      what: 'beside one that sets none',
      text: '<h2>Cookies für die Hilfe</h2><dl><dt>hilfe-zu</dt><dd>Zweck: merkt sich, dass sie zu ist. Speicherdauer: 8 Stunden.</dd><dt>Suche</dt><dd>Die Suche setzt kein Cookie.</dd></dl>',
      names: ['hilfe-zu'],
    },
    {
      what: 'and not what is delivered',
      text: '<h2>Cookies und Versand</h2><dl><dt>Versand</dt><dd>Dauer: 3 Tage</dd><dt>Abholung</dt><dd>Vor Ort im Laden.</dd></dl>',
      names: [],
    },
  ])('$what', ({ text, names }) => {
    expect(readPolicy(text).declarations.map(({ name }) => name)).toEqual(names);
  });
});

test('a title behind a name has its sentences on the line below', () => {
  const text =
    'We use these cookies:\n"town" - Which town it is\nTells the portal which town is shown. It expires after 30 days.\ntown_poll - A vote\nKeeps that somebody voted.\nThese are all of them.';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'town', lifetime: { seconds: 30 * 86_400 } },
    { name: 'town_poll', lifetime: null, purpose: 'A vote Keeps that somebody voted.' },
  ]);
});

test('a word in quotes that is called a cookie before a colon is one', () =>
  expect(
    readPolicy(
      'The cookies of this site:\n“KDSESSID” Cookie: It is set by the server.\n“addcookies” Cookie: It keeps that you agreed.\n',
    ).declarations.map(({ name }) => name),
  ).toEqual(['KDSESSID', 'addcookies']));
