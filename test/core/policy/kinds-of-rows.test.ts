import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name by provider for lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(
    ({ name, provider, lifetime }) => `${name} by ${provider ?? '–'} for ${lifetime?.text ?? '–'}`,
  );

describe('a provider of several words is glued to the cells beside it', () => {
  test.each([
    {
      what: 'Spanish, behind a known name that goes on in letters',
      header: 'NombreTitularFinalidadDuración',
      row: 'pll_languageMuseo EjemploRecuerda el idioma en que se muestra la web1 año',
      told: 'pll_language by Museo Ejemplo for 1 año',
    },
    {
      what: 'Spanish, with a little word',
      header: 'NombreTitularFinalidadDuración',
      row: 'kd_refAyuntamiento de EjemploGuarda la elección1 año',
      told: 'kd_ref by Ayuntamiento de Ejemplo for 1 año',
    },
    {
      what: 'French, with a hyphen',
      header: 'NomÉmetteurFinalitéDurée',
      row: 'kdRefVille de Saint-ExempleCompte les visites13 mois',
      told: 'kdRef by Ville de Saint-Exemple for 13 mois',
    },
    {
      what: 'English, a service with a capital inside',
      header: 'NameProviderPurposeDuration',
      row: 'VISITOR_INFO1_LIVEYouTubeRemembers the player6 months',
      told: 'VISITOR_INFO1_LIVE by YouTube for 6 months',
    },
    {
      what: 'English, such a service behind a name that begins alike',
      header: 'NameProviderPurposeDuration',
      row: 'hubspotutkHubSpot IncCounts visits6 months',
      told: 'hubspotutk by HubSpot Inc for 6 months',
    },
    {
      what: 'German, such a service with a legal form',
      header: 'NameAnbieterZweckSpeicherdauer',
      row: 'kd_mapOpenStreetMap FoundationZeigt Karten2 Tage',
      told: 'kd_map by OpenStreetMap Foundation for 2 Tage',
    },
    {
      what: 'a name that begins with a known one of letters alone',
      header: 'NameProviderPurposeDuration',
      row: 'SimpleSAMLSessionIDTown of ExampleKeeps you logged in2 days',
      told: 'SimpleSAMLSessionID by Town of Example for 2 days',
    },
  ])('$what', ({ header, row, told }) => {
    expect(toldIn(`Cookies\n${header}\n${row}`)).toEqual([told]);
  });
});

describe('a name is wrapped in its cell', () => {
  const aligned = (rows: readonly (readonly string[])[]): string =>
    rows
      .map((row) =>
        row
          .map((cell) => cell.padEnd(22))
          .join('')
          .trimEnd(),
      )
      .join('\n');
  test.each([
    {
      what: 'columns that spaces align, its rest beside another',
      text: aligned([
        ['Name', 'Provider', 'Purpose', 'Duration'],
        ['town_visitor_', 'town.example', 'Keeps the choice', '1 year'],
        ['consent', '', 'that you made.', ''],
        ['kd_ref', 'kd.example', 'Counts visits.', '2 days'],
      ]),
      told: ['town_visitor_consent by town.example for 1 year', 'kd_ref by kd.example for 2 days'],
    },
    {
      what: 'columns that spaces align, one below the other with commas',
      text: aligned([
        ['Name', 'Provider', 'Purpose', 'Duration'],
        ['kd_a,', 'kd.example', 'Counts visits.', '2 days'],
        ['kdb,', '', '', ''],
        ['kdC', '', '', ''],
        ['town_ref', 'town.example', 'Keeps the choice', '1 year'],
      ]),
      told: [
        'kd_a by kd.example for 2 days',
        'kdb by kd.example for 2 days',
        'kdC by kd.example for 2 days',
        'town_ref by town.example for 1 year',
      ],
    },
    {
      what: 'columns that spaces align, its rest alone',
      text: aligned([
        ['Name', 'Anbieter', 'Zweck', 'Speicherdauer'],
        ['town-answer-', 'town.example', 'Merkt sich die Wahl.', '1 Jahr'],
        ['checkbox-necessary', '', '', ''],
        ['kd_ref', 'kd.example', 'Zählt Besuche.', '2 Tage'],
      ]),
      told: ['town-answer-checkbox-necessary by town.example for 1 Jahr', 'kd_ref by kd.example for 2 Tage'],
    },
    {
      what: 'columns that spaces align, its rest with the underscore',
      text: aligned([
        ['Nom', 'Émetteur', 'Finalité', 'Durée'],
        ['kd_ref', 'kd.example', 'Compte les visites.', '2 jours'],
        ['town_stat', 'town.example', 'Compte', '3 mois'],
        ['_id.<n>', '', 'les pages.', ''],
      ]),
      told: ['kd_ref by kd.example for 2 jours', 'town_stat_id.* by town.example for 3 mois'],
    },
    {
      what: 'columns that tabs part, in a row of fewer cells',
      text: 'Naam\tDoel\tBewaartermijn\ntown_visitor_\tBewaart de keuze\t1 jaar\nid_[hash]\tvan de bezoeker.\nkd_ref\tTelt\tsessie',
      told: ['town_visitor_id_* by – for 1 jaar', 'kd_ref by – for sessie'],
    },
    {
      what: 'rows that have all of their cells are cookies of their own',
      text: 'Name\tPurpose\tDuration\ntown_pre_\tBegins many\t1 year\nkd_ref\tcounts\t2 days',
      told: ['town_pre_ by – for 1 year', 'kd_ref by – for 2 days'],
    },
    {
      what: 'a row whose purpose begins a sentence is a cookie of its own',
      text: 'Name\tPurpose\tDuration\ntown_pre_\tBegins many\t1 year\nkd_ref\tCounts visits\t',
      told: ['town_pre_ by – for 1 year', 'kd_ref by – for –'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(`Cookies\n\n${text}\n`)).toEqual(told);
  });
});

describe('a header in small letters, between others of a table with one cell per line', () => {
  test.each([
    {
      what: 'Dutch',
      text: 'Naam\ndeadline\nInhoud\nDoel\nkd_keuze\n2 weken\nEen getal\nBewaart uw keuze\nkd_bezoek\nGebruikerssessie\nEen getal\nVolgt uw bezoek\n',
      told: ['kd_keuze by – for 2 weken', 'kd_bezoek by – for Gebruikerssessie'],
    },
    {
      what: 'English',
      text: 'Name\ndeadline\nType\nPurpose\nkd_choice\n2 weeks\nHTTP\nKeeps your choice\nlocal\n1 day\nHTTP\nTells visits apart\n',
      told: ['kd_choice by – for 2 weeks', 'local by – for 1 day'],
    },
    {
      what: 'a value below its label is none',
      text: 'Name\nkd\nPurpose\nKeeps your choice\nDuration\n2 weeks\n',
      told: ['kd by – for 2 weeks'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(`Cookies\n\n${text}`)).toEqual(told);
  });
});

describe('a header that no language knows, above the names of a table that says until when', () => {
  test.each([
    {
      what: 'Norwegian, the second',
      text: '| Varighet | Kjennetegn | Formål |\n|---|---|---|\n| til 31.12.2027 | kd_svar | Husker svaret |\n| 1 år | kd_ref | Teller |',
      told: ['kd_svar by – for til 31.12.2027', 'kd_ref by – for 1 år'],
    },
    {
      what: 'Hungarian, the second, beside a question',
      text: '| Meddig él? | Azonosító | Célja |\n|---|---|---|\n| 2027. 12. 31-ig | kd_dontes | Megjegyzi |\n| 1 év | kd_ref | Számol |',
      told: ['kd_dontes by – for 2027. 12. 31-ig', 'kd_ref by – for 1 év'],
    },
    {
      what: 'French, the last',
      text: '| À quoi sert-il ? | Jusqu’à quand ? | Repère |\n|---|---|---|\n| Garde le choix | jusqu’au 31/12/2027 | kd_choix |\n| Compte | 1 an | kd_ref |',
      told: ['kd_choix by – for jusqu’au 31/12/2027', 'kd_ref by – for 1 an'],
    },
  ])('$what', ({ text, told }) => expect(toldIn(text)).toEqual(told));
});

describe('the title of the next category stands below cells of one line each', () => {
  const rows = (names: readonly string[], cells: string): string => names.map((name) => `${name}\n${cells}`).join('\n');
  test.each([
    {
      what: 'Danish, with how many there are, above a paragraph',
      text: `Cookies\n\nNødvendige\n\nNavn\nUdbyder\nFormål\nUdløb\nType\n${rows(['kd_a', 'kd_b'], 'Kommunen\nHusker valget\n1 år\nHTTP')}\n\nStatistiske (1)\nStatistiske cookies hjælper os med at forstå, hvordan besøgende bruger siderne.\n\nNavn\nUdbyder\nFormål\nUdløb\nType\n${rows(['kd_c'], 'Kommunen\nTæller\n2 år\nHTTP')}`,
      told: ['kd_a necessary', 'kd_b necessary', 'kd_c statistics'],
    },
    {
      what: 'Spanish, alone',
      text: `Cookies\n\nNecesarias\n\nNombre\nDuración\nTipo\n${rows(['kd_a', 'kd_b'], '1 año\nHTTP')}\n\nCookies de marketing\n\nNombre\nDuración\nTipo\n${rows(['kd_c'], '2 años\nHTTP')}`,
      told: ['kd_a necessary', 'kd_b necessary', 'kd_c marketing'],
    },
    {
      what: 'Italian, categories that are cells, in rows with room between them',
      text: 'Cookie\n\nNome\nTipo\nDurata\nkd_a\nNecessari\n1 anno\n\nkd_b\nStatistica\n2 anni\n\nkd_c\nMarketing\n3 mesi',
      told: ['kd_a necessary', 'kd_b statistics', 'kd_c marketing'],
    },
  ])('$what', ({ text, told }) => {
    expect(readPolicy(text).declarations.map(({ name, category }) => `${name} ${category}`)).toEqual(told);
  });
});

test.each([
  { of: 'a region', host: 'dades.exemple.cat' },
  { of: 'a town', host: 'opendata.koeln' },
])('a host of $of is a provider, and no name', ({ host }) => {
  const text = `Cookies\n\nNom\nTitular\nFinalitat\nTermini\nkd_ref\n${host}\nCompta les visites\n1 any\nkd_own\n${host}\nDesa la tria\n2 anys`;
  expect(toldIn(text)).toEqual([`kd_ref by ${host} for 1 any`, `kd_own by ${host} for 2 anys`]);
});

describe('cells are run together in small letters', () => {
  test.each([
    {
      what: 'Estonian, hosts that two rows share, and services',
      text: 'NimiTeenusepakkujaEesmärkKehtivus\nkd_valiklinn.examplemäletab sinu valikut 1 aasta\nkd_keellinn.examplesäilitab keele 6 kuud\n_gaGoogleeristab külastajaid 2 aastat',
      told: [
        'kd_valik by linn.example for 1 aasta',
        'kd_keel by linn.example for 6 kuud',
        '_ga by Google for 2 aastat',
      ],
    },
    {
      what: 'Finnish, a host that several rows share before their names',
      text: 'PalveluntarjoajaNimiTarkoitusVoimassaolo\nkd.example.kdCore.Form.*Estää väärät lomakkeet.Istunto\nkd.examplekoriMuistaa valinnat.2 päivää',
      told: ['.kdCore.Form.* by kd.example for Istunto', 'kori by kd.example for 2 päivää'],
    },
    {
      what: 'German, a company in small letters that several rows share',
      text: 'NameAnbieterZweck\n_kd_coidzaehlwerk GmbHErkennt einen Browser wieder.\nkdEnabledzaehlwerk GmbHMerkt sich, ob gemessen wird.\nKD_sczaehlwerk GmbHEnthält die Kampagne.',
      told: ['_kd_coid by zaehlwerk GmbH for –', 'kdEnabled by zaehlwerk GmbH for –', 'KD_sc by zaehlwerk GmbH for –'],
    },
    {
      what: 'Swedish, a word that a sentence is run into, below other names',
      text: 'NamnÄndamål\nkd_refHåller ihop ditt besök.\nkartaMinns vilka lager du har tänt.',
      told: ['kd_ref by – for –', 'karta by – for –'],
    },
    {
      what: 'Portuguese, hosts that show where they begin',
      text: 'NomeDomínioFinalidadeValidade\nkdAvisowww.vila.exampleLembra o aviso. 7 dias\n_kd_a.vila.exampleConta visitas.2 anos\n_kd_b.vila.exampleConta dias.24 horas\nIDEmedidor.exampleMostra anúncios.13 meses',
      told: [
        'kdAviso by www.vila.example for 7 dias',
        '_kd_a by .vila.example for 2 anos',
        '_kd_b by .vila.example for 24 horas',
        'IDE by medidor.example for 13 meses',
      ],
    },
    {
      what: 'English, a session behind a purpose',
      text: 'NameProviderPurposeExpiry\nkd_choicestore.examplekeeps what you chose 2 days\nkd_langstore.examplesaves your language for the visit session',
      told: ['kd_choice by store.example for 2 days', 'kd_lang by store.example for session'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(`Cookies\n${text}`)).toEqual(told);
  });
});

describe('single spaces part the cells, and a provider of several words comes again', () => {
  const row = (name: string, rest: string) => `${name} Gemeinde Kd am See ${rest}`;
  test.each([
    {
      what: 'below the same header',
      text: `Name Anbieter Zweck Ablauf\n${row('kd_a', 'Merkt sich die Karte 2 Tage')}\n_ga Google Zählt mit 2 Jahre\n${row('kd_b', 'Hält die Sitzung 1 Tag')}`,
    },
    {
      what: 'below another one',
      text: `Name Anbieter Zweck Ablauf\n${row('kd_a', 'Merkt sich die Karte 2 Tage')}\n_ga Google Zählt mit 2 Jahre\n\nWeitere Cookies\n\nName Anbieter Zweck Ablauf\n${row('kd_b', 'Hält die Sitzung 1 Tag')}`,
    },
  ])('$what', ({ text }) =>
    expect(toldIn(text)).toEqual([
      'kd_a by Gemeinde Kd am See for 2 Tage',
      '_ga by Google for 2 Jahre',
      'kd_b by Gemeinde Kd am See for 1 Tag',
    ]),
  );
});

test('words of two rows that go on alike are no provider', () => {
  const row = (name: string, days: number) => `${name} Kd User Login State ${days} days`;
  const text = `Name Provider Purpose Expires\n${row('kd_a', 2)}\n${row('kd_b', 3)}`;
  expect(toldIn(text)).toEqual(['kd_a by Kd for 2 days', 'kd_b by Kd for 3 days']);
});

test('a heading that might be a header is one again where no row is below it', () => {
  const rows = (name: string) => `Name Provider Purpose Expires\n${name} Google Counts visits 2 years`;
  const text = `Analytics cookies\n\n${rows('kd_a')}\n\nFunctional cookies\n\nThey keep what you chose.\n\n${rows('kd_b')}`;
  expect(readPolicy(text).declarations.map(({ name, category }) => `${name} ${category}`)).toEqual([
    'kd_a statistics',
    'kd_b preferences',
  ]);
});

test('a table on its side for each service has its provider, and names with their lifetimes in one cell', () => {
  const table = (cookies: string) =>
    `<table><tr><th>Dienst<td>Zähler Plus<tr><th>Anbieter<td>Zählwerk GmbH<tr><th>Zweck<td>Zählt Besuche${cookies}</table>`;
  expect(
    toldIn(
      `<h1>Cookies</h1>${table('<tr><th>Cookie-Name<td>kd_a<tr><th>Laufzeit<td>1 Tag')}<h2>Statistik-Dienste</h2>${table('<tr><th>Cookie-Name und Laufzeit<td>kd_b (2 Tage)<br>kd_c (3 Tage)')}`,
    ),
  ).toEqual([
    'kd_a by Zählwerk GmbH for 1 Tag',
    'kd_b by Zählwerk GmbH for 2 Tage',
    'kd_c by Zählwerk GmbH for 3 Tage',
  ]);
});

test.each([
  {
    what: 'French, the purpose first, and two names with a lifetime each in one row',
    text: '# Cookies\n\n| Usage | Comment s’appelle-t-il ? | Déposé par | Combien de temps |\n|---|---|---|---|\n| Choix du plan | plan | Ville de Kd | 2 ans |\n| Compter les passages | kduniques / kdpasse | Compteur SA | 3 mois / 9 jours |',
    told: [
      'plan by Ville de Kd for 2 ans',
      'kduniques by Compteur SA for 3 mois',
      'kdpasse by Compteur SA for 9 jours',
    ],
  },
  {
    what: 'German',
    text: '| Was es tut | Wie es heißt | Von wem | Wie lange |\n|---|---|---|---|\n| Merkt sich die Karte | karte | Stadt Kd | 2 Tage |\n| Zählt mit | kd_ref | Zähler GmbH | 1 Jahr |',
    told: ['karte by Stadt Kd for 2 Tage', 'kd_ref by Zähler GmbH for 1 Jahr'],
  },
  {
    what: 'Spanish',
    text: '| Qué hace | Cómo se llama | Quién la instala | Duración |\n|---|---|---|---|\n| Recuerda el mapa | mapa | Concello Kd | 2 días |\n| Cuenta las visitas | kd_ref | Contador SL | 1 año |',
    told: ['mapa by Concello Kd for 2 días', 'kd_ref by Contador SL for 1 año'],
  },
])('a header asks what a cookie is called, in $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(told);
});

describe('columns stand one below the other, each below its own head', () => {
  const columns = (parted: string): string =>
    [
      ['Nazwa', 'kd_a', 'kd_b'],
      ['Rodzaj', 'niezbędne', 'funkcjonalne'],
      ['Cel', 'Zapamiętanie decyzji o plikach\ncookies.', 'Zliczanie odsłon w czasie\nwizyty.'],
      ['Czas przechowywania', '7 dni', '1 rok'],
    ]
      .map(([head, ...cells]) => `${head}\n\n${cells.join(parted)}`)
      .join('\n\n');

  test('with room between their cells, of which some go on in a line that might be a head', () => {
    const { declarations } = readPolicy(`Pliki cookies\n\n${columns('\n\n')}\n\nStrona 1 z 2\n`);
    expect(declarations.map(({ name, category, purpose }) => [name, category, purpose])).toEqual([
      ['kd_a', 'necessary', 'Zapamiętanie decyzji o plikach cookies.'],
      ['kd_b', 'preferences', 'Zliczanie odsłon w czasie wizyty.'],
    ]);
    expect(toldIn(columns('\n\n'))).toEqual(['kd_a by – for 7 dni', 'kd_b by – for 1 rok']);
  });

  test('without room', () => {
    const text = 'Cookies\n\nName\n\nkd_a\nkd_b\n\nDuration\n\n2 years\n1 day';
    expect(toldIn(text)).toEqual(['kd_a by – for 2 years', 'kd_b by – for 1 day']);
  });
});

describe('pipes end the cells, of which each stands on a line', () => {
  const cells = (...all: readonly string[]): string => all.map((cell) => `${cell} |`).join('\n');

  test('ordinary words are names below a header that no language knows, and what is kept in the storage is none', () => {
    const text = `Cookies\n\n${cells(
      ...['Name', 'What it does', 'How long it stays', 'Whereabouts'],
      ...['door', 'Shows that you have signed in', 'Until you close the browser', 'Cookie'],
      ...['field', 'Remembers which field you look at', '3 weeks', 'Cookie'],
      ...['note', 'Keeps a note that you have begun', '2 days', 'localStorage'],
    )}`;
    expect(toldIn(text)).toEqual(['door by – for Until you close the browser', 'field by – for 3 weeks']);
  });

  test('cells of several lines, below the service whose they are', () => {
    const text = `Cookies\n\n${cells(
      ...['Nom', 'Finalité', 'Durée'],
      ...['Matomo', '_pk_id', 'Compte les\nvisites du\nmois', '13 mois'],
      ...['YouTube', 'YSC', 'Montre\ndes films', 'session'],
    )}`;
    expect(readPolicy(text).declarations).toMatchObject([
      { name: '_pk_id', provider: 'Matomo', purpose: 'Compte les visites du mois', lifetime: { text: '13 mois' } },
      { name: 'YSC', provider: 'YouTube', purpose: 'Montre des films', lifetime: { kind: 'session' } },
    ]);
  });

  test('a category that is what a cookie is for is no title', () => {
    const text = `Cookies\n\n${cells(
      ...['Cookie', 'Expiry', 'Reason'],
      ...['kd_slot', '10 minutes', 'Statistics'],
      ...['kd_ref', '2 years', 'Marketing'],
    )}`;
    expect(readPolicy(text).declarations).toMatchObject([
      { name: 'kd_slot', purpose: 'Statistics' },
      { name: 'kd_ref', purpose: 'Marketing' },
    ]);
  });
});

describe('one cell stands on each line', () => {
  test('a category that is what a cookie is for is no title, below one that is', () => {
    const text = 'Cookies\n\nName\nDuration\nPurpose\n\nNecessary\nkd_a\n1 day\nStatistics\nkd_b\n2 days\nSecurity\n';
    expect(readPolicy(text).declarations).toMatchObject([
      { name: 'kd_a', category: 'necessary', purpose: 'Statistics' },
      { name: 'kd_b', category: 'necessary', purpose: 'Security' },
    ]);
  });

  test('a category among the heads of columns is no title', () => {
    const text = 'Cookies\n\nName\nFunctional\nPurpose\nDuration\nkd_a\nyes\nSign in\nSession\n';
    expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_a', category: null, purpose: 'Sign in' }]);
  });
});

describe('a host in small letters begins where the capitals of a name end', () => {
  test('with dashes, in several rows of one site', () => {
    const text =
      'Cookies\nCookieSet byWhat it doesHow long\nKD-S-IDlogin.town.exampleKeeps you signed in2 days\nTownSHIBproxy.town.exampleLets you read journals8 hours\nkd_sso77123MatomoSpots returning users2 years';
    expect(toldIn(text)).toEqual([
      'KD-S-ID by login.town.example for 2 days',
      'TownSHIB by proxy.town.example for 8 hours',
      'kd_sso77123 by Matomo for 2 years',
    ]);
  });

  test('a sentence in small letters runs into a host', () => {
    const text =
      'Cookies\nNameDomainPurposeDuration\nKDIDexample.comused to count visits13 months\nTOWNexample.orgused to keep the map1 day';
    expect(toldIn(text)).toEqual(['KDID by example.com for 13 months', 'TOWN by example.org for 1 day']);
  });
});

describe('a header with one cell per line, above rows that have all of their cells on one line', () => {
  const told = (text: string) =>
    readPolicy(text).declarations.map(
      ({ name, lifetime, category, purpose }) => `${name} ${lifetime?.text} ${category} ${purpose}`,
    );

  test('German: what a cookie is for goes on below its row', () => {
    const text =
      'Cookies\n\nName\nArt\nGültigkeit\nZweck\nkd_sitzung, kdknoten Notwendig Sitzung Anmeldung\nHält Sie angemeldet.\nkdsprache1 Notwendig 14 Tage Sprache\nMerkt sich die Sprache.\nBedingung: Die Anmeldung läuft.\nkd_besuch Statistik 2 Jahre Zählung\n\nMehr dazu im Impressum.';
    expect(told(text)).toEqual([
      'kd_sitzung Sitzung necessary Anmeldung Hält Sie angemeldet.',
      'kdknoten Sitzung necessary Anmeldung Hält Sie angemeldet.',
      'kdsprache1 14 Tage necessary Sprache Merkt sich die Sprache. Bedingung: Die Anmeldung läuft.',
      'kd_besuch 2 Jahre statistics Zählung',
    ]);
  });

  test('an ordinary word in a sentence makes no row of it', () => {
    const text = 'Name | Purpose | Duration\nkd_ref | Counts visits | 2 days\n\nCounted from your last visit.';
    expect(told(text)).toHaveLength(1);
  });
});

test('a sentence about the rows below is no rest of the row above', () => {
  const text =
    'NameDurationPurpose\nkd_lang1 yearKeeps the language.\nFor statistics we use these cookies of Matomo.\n_kd_id13 monthsRecognises a browser.';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_lang', provider: null, category: null },
    { name: '_kd_id', provider: 'Matomo', category: 'statistics' },
  ]);
});

const timesIn = (text: string) =>
  readPolicy(text).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.text}`);

describe('where a cookie is stored is no lifetime beside a column that has them', () => {
  test('Spanish, one cell below the other', () => {
    const text =
      'Nombre\n\nAlmacenamiento\n\nPlazo de conservación\n\nFinalidad\n\nkd_sesion\nKD_USUARIO\n\nCookie\n\nSe borra al cerrar el navegador.\n\nReconoce a quien pide la página.\n\nkd_visita\n\nCookie\n\n13 meses\n\nCuenta las visitas.\n\nContacto';
    expect(timesIn(text)).toEqual([
      'kd_sesion Se borra al cerrar el navegador.',
      'KD_USUARIO Se borra al cerrar el navegador.',
      'kd_visita 13 meses',
    ]);
  });

  test('Dutch, in a table', () => {
    const text =
      '| Naam | Opslag | Bewaartermijn |\n|---|---|---|\n| kd_maat | HTTP | 2 dagen |\n| kd_telling | HTTP | 13 maanden |';
    expect(timesIn(text)).toEqual(['kd_maat 2 dagen', 'kd_telling 13 maanden']);
  });
});

describe('a header that is wrapped in columns that spaces align', () => {
  const told = (text: string) =>
    readPolicy(text).declarations.map(
      ({ name, provider, lifetime }) => `${name} by ${provider} for ${lifetime?.text ?? '–'}`,
    );

  test('German, in its first column', () => {
    const text =
      'Name des          Name des Cookies     Dauer            Zweck\nAnbieters\nStadt Beispiel    kd_sitzung           2 Wochen         Anmeldung: prüft, wer\n                                                        Sie sind.\nStadt Beispiel    kd_sprache           12 Monate        Sprache der Seiten.';
    expect(told(text)).toEqual([
      'kd_sitzung by Stadt Beispiel for 2 Wochen',
      'kd_sprache by Stadt Beispiel for 12 Monate',
    ]);
  });

  test('a category right below it is a title', () => {
    const text =
      'Name              Provider             Duration\nStatistics\nkd_visit          Town of Example      2 years\nkd_count          Town of Example      13 months';
    expect(readPolicy(text).declarations.map(({ category }) => category)).toEqual(['statistics', 'statistics']);
    expect(told(text)).toEqual([
      'kd_visit by Town of Example for 2 years',
      'kd_count by Town of Example for 13 months',
    ]);
  });
});

test('cells in quotes, with commas between them', () => {
  const text =
    'Pliki cookie\n\n.. csv-table::\n   :header: "Nazwa", "Cel", "Ważność"\n\n   "kd_sesja", "Logowanie, także na stronie ustawień", "Sesja"\n   "kd_zgoda", "Zapamiętuje wybór", "1 rok"';
  expect(timesIn(text)).toEqual(['kd_sesja Sesja', 'kd_zgoda 1 rok']);
});

test('a row may end in the next paragraph, where its lifetime stands alone, or go on there', () => {
  const text =
    "Cookies\n\nNom du cookie Fonction Délai d'expiration\nkd_serveur Confie les demandes au même serveur.\n\nÀ la fin de la session\n\nkd_ouvert\n\nGarde le formulaire ouvert.\n\n2 jours\n\nkd_alerte Protège les alertes. 1 an\nKDALERTES  Protège le module. 3 mois\nkd4047f0002d27d62…\n(le nom varie)\nConfie les demandes.\n\n1 heure";
  expect(timesIn(text)).toEqual([
    'kd_serveur À la fin de la session',
    'kd_ouvert 2 jours',
    'kd_alerte 1 an',
    'KDALERTES 3 mois',
    'kd4047f0002d27d62* 1 heure',
  ]);
});

test('a sentence about cookies, in the cell of a first row, heads no table', () => {
  const text =
    'Cookies\nDescription\nDurée de conservation\ntarteaucitron\nSert à gérer les cookies\n1 an\nkd_langue\nChoix de la langue\n3 mois\n';
  expect(timesIn(text)).toEqual(['tarteaucitron 1 an', 'kd_langue 3 mois']);
});

test('a name in capitals is no header of its own below others', () => {
  const text =
    'Nom\n\nDuració\n\nDescripció\n\nCONSENTIMENT\n\n2 anys\n\nDesa el consentiment.\n\nkd_visita\n\n1 hora\n\nCompta visites.\n';
  expect(timesIn(text)).toEqual(['CONSENTIMENT 2 anys', 'kd_visita 1 hora']);
});

test('words that end in a colon above a lone pipe head its table, and are no cell of the one before', () => {
  const text =
    '|\nCookies |\nDurée |\n|\nkd_langue |\n3 mois |\nb) Cookies de mesure d’audience\nNous comptons les visites.\nListe des cookies de statistiques :\n|\nCookies |\nDurée |\n|\nkd_visite |\n1 an |\n';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_langue', category: null },
    { name: 'kd_visite', category: 'statistics' },
  ]);
});

test('a row whose empty cell was lost has its lifetime one column further left', () => {
  const text =
    'Name | Type | Source | Storage time | Description |\nkd_lang | constant | own files | up to 365 days | Keeps the language. |\nkd_bot | constant | up to 180 days | Tells people from machines. | |\nkd_count | constant | up to 2 years | Counts visits. | |\n';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_lang', provider: 'own files', lifetime: { seconds: 365 * 86_400 } },
    { name: 'kd_bot', provider: null, lifetime: { seconds: 180 * 86_400 }, purpose: 'Tells people from machines.' },
    { name: 'kd_count', provider: null, lifetime: { seconds: 730 * 86_400 }, purpose: 'Counts visits.' },
  ]);
});

test('a row that is cut before its lifetime goes on in the next line', () => {
  const text =
    'Name | Type | Expiry | Purpose |\n---|---|---|---|\nkd_menu | Secure | Expires with session | Keeps the menu open. |\nlocale | HTTP-only Secure |\n2 years | Keeps the language. |\n';
  expect(timesIn(text)).toEqual(['kd_menu Expires with session', 'locale 2 years']);
});

test('a cell with room between it and the lone pipe before it is one', () => {
  const cell = (text: string) => `\t ${text} \n\t | \n\t\n`;
  const row = (...cells: readonly string[]) => `| \n${cells.map(cell).join('')}`;
  const text =
    row('Cookie', 'Duration', 'Description') +
    row('kd_app', 'Session', 'Of the portal.') +
    row('kdBalance', '90 days', 'Keeps the server.');
  expect(timesIn(text)).toEqual(['kd_app Session', 'kdBalance 90 days']);
});

test('the key of a message right below a header heads its rows', () => {
  const text =
    'Name Provider Purpose Duration\ncookies.group_ads\nkd_ads Town Shows adverts. 2 days\nkd_map Town Keeps the map. 1 day\n';
  expect(timesIn(text)).toEqual(['kd_ads 2 days', 'kd_map 1 day']);
});
