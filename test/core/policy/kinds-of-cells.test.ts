import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name · provider · lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(
    ({ name, provider, lifetime }) => `${name} · ${provider ?? '–'} · ${lifetime?.text ?? '–'}`,
  );

test.each([
  {
    what: 'Slovenian, a cell that is wrapped, and a service between the rows',
    text: 'Ime piškotka\n\nOpis piškotka in namen\n\nTrajanje\n\nIzvor\n\nŠtetje ogledov\n\nkd_ena\n\nŠteje oglede\nin seje.\n\n2 leti\n\nGoogle Analytics\n\nkd_dve\n\nŠteje\nklike.\n\n30 minut\n\nGoogle Analytics\n\nDelovanje strani\n\nkd_tri\n\nHrani izbiro.\n\n1 leto\n\nKd Kolo',
    told: ['kd_ena · Google Analytics · 2 leti', 'kd_dve · Google Analytics · 30 minut', 'kd_tri · Kd Kolo · 1 leto'],
  },
  {
    what: 'Portuguese, names in one cell, and where they are stored',
    text: 'Nome\n\nArmazenamento\n\nPeríodo de retenção\n\nFinalidade\n\nkd_um\nkd_dois\nkdTres\n\nCookie\n\nSome quando você fechar o navegador.\n\nReconhece a sessão.\n\nkd_quatro\n\nCookie\n\n2 dias\n\nCookie que conta visitas.',
    told: [
      'kd_um · – · Some quando você fechar o navegador.',
      'kd_dois · – · Some quando você fechar o navegador.',
      'kdTres · – · Some quando você fechar o navegador.',
      'kd_quatro · – · 2 dias',
    ],
  },
  {
    what: 'Lithuanian, a header on one line with words that are not known',
    text: 'Slapuko pavadinimas Slapuko paskirtis Sukūrimo momentas Galiojimo laikas Naudojami duomenys\n\nkd_vienas\nkd_du\n\nRenka statistiką.\n\nĮeinant į svetainę\n\n2 metai\n1 minutė\n\nSkaičiuojama pagal adresus.\n\nkd_trys\n\nReikalingas reklamai.\n\nĮeinant į svetainę\n\n3 mėn.\n\n-',
    told: ['kd_vienas · – · 2 metai', 'kd_du · – · 1 minutė', 'kd_trys · – · 3 mėn.'],
  },
  {
    what: 'English, names and lifetimes in cells of their own lines',
    text: 'Name\n\nPurpose\n\nDuration\n\nkd_one\nkd_two\n\nCounts visits\nand clicks.\n\n1 day\n2 years\n\nkd_three\n\nKeeps the choice.\n\n3 weeks',
    told: ['kd_one · – · 1 day', 'kd_two · – · 2 years', 'kd_three · – · 3 weeks'],
  },
])('a paragraph is a cell where the header has one for each: $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(told);
});

test.each([
  {
    what: 'Serbian, below a header of several words',
    text: 'Naziv\nNamena\nTrajanje\nAplikacija koja postavlja cookie\nKdPrvi\nPamti izbor\n12 meseci\nKdCMS\nkd_drugi\nPamti jezik stranice\nSesija\nKdCMS\nKdTreci\nBroji klikove na strani\n2 dana\nKdCMS; KdShop\nobavest\nPokazuje traku\nSesija\nKdCMS',
    told: [
      'KdPrvi · KdCMS · 12 meseci',
      'kd_drugi · KdCMS · Sesija',
      'KdTreci · KdCMS; KdShop · 2 dana',
      'obavest · KdCMS · Sesija',
    ],
  },
  {
    what: 'German',
    text: 'Name\nAnbieter\nZweck\nSpeicherdauer\nkdEins\nkdWerk\nZählt Aufrufe.\n1 Tag\nkdZwei\nkdWerk\nMerkt sich die Wahl.\n2 Jahre\nkdDrei\nkdWerk\nHält die Sitzung.\nSitzung',
    told: ['kdEins · kdWerk · 1 Tag', 'kdZwei · kdWerk · 2 Jahre', 'kdDrei · kdWerk · Sitzung'],
  },
])('what comes again in row after row is no name: $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(told);
});

test('a word that ends a wrapped cell is no name beside that of the next row', () => {
  const text =
    'Name\nDuration\nDescription\nkd_one\n7 days\nKeeps a visitor on one\nserver\nkd_two\n7 days\nKeeps a visitor on one\nserver';
  expect(toldIn(text)).toEqual(['kd_one · – · 7 days', 'kd_two · – · 7 days']);
});

test.each([
  { what: 'Swedish', text: '• Kakans namn: kdett\n  Typ av kaka: förstapart\n  Varaktighet: 3 dagar' },
  { what: 'Danish', text: '• Cookiens navn: kdet\n  Cookiens varighed: 3 dage' },
  { what: 'Finnish', text: '• Istuntoevästeen nimi: kdyksi\n  Kesto: 3 päivää' },
  { what: 'Estonian', text: '• Seansiküpsise nimi: kdyks\n  Kestus: 3 päeva' },
  { what: 'Greek', text: '• Όνομα μπισκότου: kdena\n  Διάρκεια: 3 ημέρες' },
  { what: 'Icelandic', text: '• Nafn fótspors: kdeinn\n  Gildistími: 3 dagar' },
])('a word for cookies stands in any case: $what', ({ text }) => {
  expect(readPolicy(text).declarations).toMatchObject([
    { name: /kd\p{L}+/u.exec(text)?.[0], lifetime: { seconds: 259_200 } },
  ]);
});

test.each([
  {
    what: 'Norwegian, whoever receives it, and what does not end',
    text: '| Navn | Formål | Lagringstid | Mottaker |\n|---|---|---|---|\n| kd_en | Teller besøk. | 20 minutter | Kd Drift |\n| kd_to | Husker valget. | Ingen utløpsdato | Kd Drift |',
    told: ['kd_en · Kd Drift · 20 minutter', 'kd_to · Kd Drift · Ingen utløpsdato'],
  },
  {
    what: 'German, a host in marks of code',
    text: '| Name | Zweck | Dauer | Empfänger |\n|---|---|---|---|\n| `kd_eins` | Zählt Aufrufe. | Kein Ablauf | `kd.example.org` |',
    told: ['kd_eins · kd.example.org · Kein Ablauf'],
  },
  {
    what: 'Serbian, one cell per line',
    text: 'Naziv\nNamena\nTrajanje\nIzdavač\nkd_prvi\nPamti izbor posetioca.\nNema trajanja\nKd Banka\nkd_drugi\nBroji klikove na strani.\n2 dana\nKd Banka',
    told: ['kd_prvi · Kd Banka · Nema trajanja', 'kd_drugi · Kd Banka · 2 dana'],
  },
  {
    what: 'French, a row with an empty cell more than the header has',
    text: '<table><tr><th>Nom</th><th>Durée</th><th>Émetteur</th><th>Finalité</th></tr><tr><td>kd_un</td><td>1 jour</td><td></td><td>Kd Vente</td><td>Compte les visites.</td></tr><tr><td>kd_deux</td><td>2 ans</td><td>Kd Vente</td><td>Garde le choix.</td></tr></table>',
    told: ['kd_un · Kd Vente · 1 jour', 'kd_deux · Kd Vente · 2 ans'],
  },
  {
    what: 'English, a column more than the header has, and an empty cell',
    text: '<table><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr><tr><td>kd_one</td><td></td><td>Keeps it</td><td>1 day</td><td>Details</td></tr><tr><td>kd_two</td><td>Kd Shop</td><td>Counts</td><td>2 days</td><td>Details</td></tr></table>',
    told: ['kd_one · – · 1 day', 'kd_two · Kd Shop · 2 days'],
  },
])('a cell says who and how long: $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(told);
});

test.each([
  { what: 'Finnish', type: 'Istuntotallennustila', cookie: 'Eväste' },
  { what: 'German', type: 'Sitzungsspeicher', cookie: 'Cookie' },
  { what: 'French', type: 'Stockage de session', cookie: 'Cookie' },
  { what: 'Polish', type: 'Pamięć sesji', cookie: 'Plik cookie' },
])('what is kept for the session of the browser is no cookie: $what', ({ type, cookie }) => {
  const text = `| Name | Duration | Type |\n|---|---|---|\n| kd_one | 1 day | ${type} |\n| kd_two | 1 day | ${cookie} |`;
  expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_two' }]);
});

test('one row that is of no kind leaves the column of kinds as it is', () => {
  const row = (kind: string, name: string): string => `| ${kind} | \`${name}\` | Zählt. 2 Jahre. |\n`;
  const text = `| Cookie | Name | Zweck |\n|---|---|---|\n${row('HTTP (Statistik)', 'kd_eins')}${row('HTTP (Statistik)', 'kd_zwei')}${row('Pixel. Sitzung.', 'kd_bild')}${row('HTTP (Marketing)', 'kd_drei')}`;
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_eins', category: 'statistics' },
    { name: 'kd_zwei', category: 'statistics' },
    { name: 'kd_drei', category: 'marketing' },
  ]);
});

test.each([
  { what: 'French', title: '__Des cookies analytiques__' },
  { what: 'Spanish', title: '__Cookies de análisis del sitio__' },
  { what: 'German', title: '**Cookies für Statistik**' },
])('a line between two underscores on each side is a heading in Markdown: $what', ({ title }) => {
  const text = `__Cookies nécessaires du site__\n\n| Name | Zweck | Durée |\n|---|---|---|\n| KDBASE | garde le choix | 1 an |\n\n${title}\n\n| Name | Zweck | Durée |\n|---|---|---|\n| kd_un | compte les visites | 1 an |`;
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'KDBASE', category: 'necessary' },
    { name: 'kd_un', category: 'statistics' },
  ]);
});

describe('the pipe before a row stands behind an empty cell, where the header has none before it', () => {
  test('Finnish: whose names were lost', () => {
    const text =
      'Evästeen nimi | Kesto | Tarkoitus |\n---|---|---|\n| istunto | Muistaa ostoskorin. |\n| 2 päivää | Muistaa valinnan. |\n';
    expect(toldIn(text)).toEqual([]);
  });

  test('Czech: whose category is that of the row above', () => {
    const text =
      'Kategorie | Název | Doba |\n---|---|---|\nNezbytné | kd_relace | 1 den |\n| kd_jazyk | 1 rok |\nStatistické | kd_pocet | 2 roky |\n';
    expect(readPolicy(text).declarations.map(({ name, category }) => [name, category])).toEqual([
      ['kd_relace', 'necessary'],
      ['kd_jazyk', 'necessary'],
      ['kd_pocet', 'statistics'],
    ]);
  });

  test('but not before a row that has all of its cells', () => {
    const text = 'Name | Duration | Purpose |\n---|---|---|\n| kd_ref | 1 day | Counts visits. |\n';
    expect(toldIn(text)).toEqual(['kd_ref · – · 1 day']);
  });
});

test('hosts with a star, one below the other, are no names of cookies', () => {
  const row = (name: string, hosts: string, purpose: string, time: string): string =>
    [name, 'Kunta', hosts, purpose, time].join('\n\n');
  const text = `Nimi\n\nTarjoaja\n\nVerkkotunnus\n\nTarkoitus\n\nVoimassaolo\n\n${row('kd-kieli', '*.kunta.com\n*.kartta.fi', 'Muistaa valitun kielen.', '1 vuosi')}\n\n${row('Valinta', '*.kunta.com\n*.kartta.fi', 'Muistaa, mitä valitsit.', '2 päivää')}\n`;
  expect(toldIn(text)).toEqual(['kd-kieli · Kunta · 1 vuosi', 'Valinta · Kunta · 2 päivää']);
});

test('a name between the marks of a pattern is read without them', () => {
  const text = 'Nom | Durée\n---|---\n^kd_ref$ | 1 jour\n^kd_serveur_* | Session\n';
  expect(toldIn(text)).toEqual(['kd_ref · – · 1 jour', 'kd_serveur_* · – · Session']);
});

test('between the commas of sentences that stand for a name, a word alone is none', () => {
  const text =
    'Slapukai\n\nKas yra slapukai?\n\nSlapukai yra maži failai. Jie lieka naršyklėje, kol lankotės, arba ilgiau, kol juos ištrinsite.\n\nKodėl naudojame slapukus?\n\nSlapukų reikia svetainei.\n';
  expect(toldIn(text)).toEqual([]);
});

describe('a header of which only spaces part the cells, below a title that is a label too', () => {
  test('Japanese, with a title about the storage between header and rows', () => {
    const text =
      'Cookie の一覧\n\nこのサイトは次の Cookie と localStorage の項目を使います。\n\n名称 提供者 目的 有効期間\n設定 (localStorage)\nkd_kotae Machi Keeps your answer. 永続\n統計\nkd_kazu Machi Counts visits. 2年\n';
    expect(toldIn(text)).toEqual(['kd_kazu · Machi · 2年']);
  });

  test('English, with the key of a message for a title', () => {
    const text =
      'Name Provider Purpose Duration\nkd_lang Town Keeps the language. 1 year\nmessages.group_ads\nkd_ads Town Shows adverts. 2 days\nkd_map Town Keeps the map. 1 day\n';
    expect(toldIn(text)).toEqual(['kd_lang · Town · 1 year', 'kd_ads · Town · 2 days', 'kd_map · Town · 1 day']);
  });
});

test('labels behind the bracket with the names of a service are taken apart', () => {
  const text =
    '- Google Analytics (kd_eins): Zählt Besuche. Speicherdauer: 13 Monate.\n- Matomo (kd_zwei): Zählt Seiten. Speicherdauer: 2 Tage.';
  expect(toldIn(text)).toEqual(['kd_eins · Google Analytics · 13 Monate.', 'kd_zwei · Matomo · 2 Tage.']);
});

test('in Serbian and Croatian, who controls a cookie sets it', () => {
  const text = 'Naziv kolačića Svrha Trajanje Upravljač\nkd_izbor Pamti izbor. 1 godina primer.example\n';
  expect(toldIn(text)).toEqual(['kd_izbor · primer.example · 1 godina']);
});

test('a company that a row begins with is one cell, with its legal form', () => {
  const text =
    'Anbieter Zweck Name Dauer\nMuster Strom GmbH Hält die Sitzung bis zum Ende. kd_sitzung 1 Tag\nKarten Mehr AG Merkt sich die Karte. kd_karte 2 Jahre\n';
  expect(toldIn(text)).toEqual(['kd_sitzung · Muster Strom GmbH · 1 Tag', 'kd_karte · Karten Mehr AG · 2 Jahre']);
});
