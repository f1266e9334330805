import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name by provider", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(({ name, provider }) => `${name} by ${provider ?? '–'}`);

test.each([
  ...[
    { in: 'English', purpose: 'Limits the requests to Google Analytics.' },
    { in: 'English', purpose: 'Keeps the script from sending anything to HubSpot.' },
    { in: 'German', purpose: 'Begrenzt die Anfragen an Google Analytics.' },
    { in: 'French', purpose: 'Limite les requêtes vers Google Analytics.' },
    { in: 'Swedish', purpose: 'Avgör om något skickas till Matomo.' },
  ].map(({ in: language, purpose }) => ({
    what: `it is sent something, in ${language}: ${purpose}`,
    text: `| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_ref | ${purpose} | 1 day |`,
    told: ['kd_ref by –'],
  })),
  ...[
    { in: 'English', purpose: 'Keeps whether Google Analytics may count you.' },
    { in: 'English', purpose: 'Remembers that you have accepted the YouTube videos.' },
    { in: 'German', purpose: 'Hält fest, ob Google Analytics mitzählen darf.' },
    { in: 'French', purpose: 'Retient si Google Analytics peut vous compter.' },
    { in: 'Italian', purpose: 'Ricorda se Google Analytics può contare.' },
    { in: 'Dutch', purpose: 'Onthoudt uw toestemming voor Google Analytics.' },
  ].map(({ in: language, purpose }) => ({
    what: `a choice is about it, in ${language}: ${purpose}`,
    text: `| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_ref | ${purpose} | 1 day |`,
    told: ['kd_ref by –'],
  })),
  {
    what: 'a cookie depends on a choice',
    text: '# Cookies\n\n- **Accepted:** if you have accepted Google Analytics, it sets cookies such as kd_ref to count visits.',
    told: ['kd_ref by Google Analytics'],
  },
  {
    what: 'it sends something itself',
    text: '| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_ref | Google Analytics sends requests with it | 1 day |',
    told: ['kd_ref by Google Analytics'],
  },
  ...[
    { in: 'English', text: 'Name: kd_ref\nDomain: www.kd.example (first party)\nPurpose: Counts for Matomo' },
    { in: 'German', text: 'Name: kd_ref\nDomain: www.kd.example (Erstanbieter)\nZweck: Zählt für Matomo' },
    { in: 'Danish', text: 'Navn: kd_ref\nDomæne: www.kd.example (førstepart)\nFormål: Tæller for Matomo' },
  ].map(({ in: language, text }) => ({
    what: `the host is the site’s own, in ${language}`,
    text,
    told: ['kd_ref by –'],
  })),
  ...[
    { in: 'English', header: 'Name | First or third party? | Purpose', own: 'Own' },
    { in: 'Spanish', header: 'Nombre | ¿Propia o de terceros? | Finalidad', own: 'Propia' },
    { in: 'Swedish', header: 'Namn | Egen eller tredje part | Syfte', own: 'Egen' },
    { in: 'Italian', header: 'Nome | Proprio o di terzi | Finalità', own: 'Proprio' },
  ].map(({ in: language, header, own }) => ({
    what: `a column tells whether it is the site’s own, in ${language}`,
    text: `| ${header} |\n|---|---|---|\n| kd_ref | ${own} | Kd |`,
    told: ['kd_ref by –'],
  })),
  ...[
    { in: 'English', stated: 'Third-party cookie', by: '–' },
    { in: 'English, in a name', stated: 'Third Eye Ltd', by: 'Third Eye Ltd' },
    { in: 'Italian', stated: 'Cookie di terze parti', by: '–' },
    { in: 'Turkish', stated: 'Birinci Taraf', by: '–' },
    { in: 'Polish', stated: 'strona trzecia', by: '–' },
    { in: 'Russian', stated: 'третья сторона', by: '–' },
    { in: 'Arabic', stated: 'طرف ثالث', by: '–' },
    { in: 'French, in a name', stated: 'Tiers Lieu Services', by: 'Tiers Lieu Services' },
  ].map(({ in: language, stated, by }) => ({
    what: `its column says only which party, in ${language}: ${stated}`,
    text: `| Cookie | Provider | Purpose | Duration |\n|---|---|---|---|\n| kd_ref | ${stated} | Keeps the page | 1 day |`,
    told: [`kd_ref by ${by}`],
  })),
  {
    what: 'the host is somebody else’s',
    text: 'Name: kd_ref\nDomain: stats.kd.example (Example Ltd)\nPurpose: Counts',
    told: ['kd_ref by stats.kd.example (Example Ltd)'],
  },
  {
    what: 'a label stands twice before its value',
    text: 'Nombre: kd_ref\nProveedor: Proveedor: Ciudad Ejemplo\nFinalidad: cuenta',
    told: ['kd_ref by Ciudad Ejemplo'],
  },
  ...[
    {
      of: 'its own kind',
      item: '- Analytics cookies: they count visits. We use Matomo.',
      title: 'Cookies for web statistics',
      by: 'Matomo',
    },
    {
      of: 'another kind',
      item: '- Analytics cookies: they count visits. We use Matomo.',
      title: 'Necessary cookies',
      by: '–',
    },
  ].map(({ of, item, title, by }) => ({
    what: `a table of ${of} is titled right below the one item about a service`,
    text: `Which cookies?\n\n${item}\n\n${title}\n\n| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_ref | Counts | 1 day |`,
    told: [`kd_ref by ${by}`],
  })),
  {
    what: 'a paragraph says what its service is called besides',
    text: 'Analytics cookies\n\nThese cookies are of Google Analytics (GA4). They count visits.\n\n- kd_ref: keeps the session (1 day)',
    told: ['kd_ref by Google Analytics'],
  },
  ...[
    { of: 'another service', purpose: 'Hotjar notes the first page.', by: 'Hotjar' },
    { of: 'a shorter name of the same service', purpose: 'Google notes the first page.', by: 'Google Analytics' },
  ].map(({ of, purpose, by }) => ({
    what: `a row begins with ${of} than the paragraph above`,
    text: `Usage\n\nWe count visits with the help of Google Analytics.\n\n| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_ref | ${purpose} | 1 day |`,
    told: [`kd_ref by ${by}`],
  })),
  {
    what: 'single-spaced rows go on below a kind of cookies',
    text: 'Cookies\n\nName Duration Purpose\nGoogle Analytics\nkd_ref 1 day Tells visitors apart.\nCookies of this very website\nkd_own 1 year Keeps your choice.',
    told: ['kd_ref by Google Analytics', 'kd_own by –'],
  },
  {
    what: 'a single-spaced row is cut behind its name, by an empty line',
    text: 'Cookies\n\nName Duration Purpose\nGoogle Analytics\nkd_ref 1 day Tells visitors apart.\n\nkd_<property-id>\n\n90 days Holds the campaign.\nkd_own 1 year Keeps your choice.',
    told: ['kd_ref by Google Analytics', 'kd_* by Google Analytics', 'kd_own by Google Analytics'],
  },
])('who sets a cookie, where $what', ({ text, told }) => {
  expect(toldIn(text)).toEqual(told);
});

test.each([
  {
    what: 'English, in a table',
    text: '| Name | Type | Category | Duration |\n|---|---|---|---|\n| kd_ref | First party | Statistics | 1 day |\n| kd_own | Permanent | Necessary | 1 year |',
  },
  {
    what: 'German, in records',
    text: 'Name: kd_ref\nArt: Permanent\nZweck: Zählt\nKlassifizierung: Statistik\n\nName: kd_own\nArt: HTTP\nZweck: Merkt sich\nKlassifizierung: Notwendig',
  },
])('a second kind says the category where the first does not: $what', ({ text }) => {
  expect(readPolicy(text).declarations.map(({ category }) => category)).toEqual(['statistics', 'necessary']);
});

describe('who sets cookies stands beside a table or in its cells', () => {
  test.each([
    {
      what: 'a company in the paragraph above',
      text: '<h2>Statistik</h2><p>Vi samarbejder med Tæller Data A/S om tallene.</p><table><tr><th>Navn</th><th>Formål</th></tr><tr><td>kd_uid</td><td>Skelner besøgende</td></tr></table>',
      told: ['kd_uid by Tæller Data A/S'],
    },
    {
      what: 'what a site runs on sets none, what a row begins with does',
      text: 'Ce site fonctionne avec Drupal et dépose des cookies.\n\n| Cookie | Finalité |\n|---|---|\n| **Cookies nécessaires** | |\n| kd_ses | Garder la session |\n| **Cookies de mesure** | |\n| _gid | Google Analytics. Compter |\n| kd_mes | Microsoft Ads : mesurer |',
      told: ['kd_ses by –', '_gid by Google Analytics', 'kd_mes by Microsoft Ads'],
    },
    {
      what: 'a service that belongs to another',
      text: '## Videos\n\nVideos zeigt YouTube, das zum Konzern Google gehört, mit Cookies.\n\n| Cookie | Zweck |\n|---|---|\n| kd_vid | Merkt sich die Lautstärke |',
      told: ['kd_vid by YouTube'],
    },
    {
      what: 'a column of systems',
      text: '| Cookie | Systém | Účel |\n|---|---|---|\n| kd_ses | Katalóg knižnice | prihlásenie |',
      told: ['kd_ses by Katalóg knižnice'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('what a cookie is for', () => {
  const purposesIn = (text: string) => readPolicy(text).declarations.map(({ purpose }) => purpose);

  test('stands in a paragraph below the labels of its card', () => {
    const card = (name: string, purpose: string) =>
      `<div><div>${name}</div><div><span>Herausgeber</span> <span>Stadt Muster</span></div><div><span>Dauer</span> <span>3 Monate</span></div><p>${purpose}</p></div>`;
    const text = `<h2>Cookies</h2>${card('kd_eins', 'Hält die Anmeldung.')}${card('kd_zwei', 'Merkt sich die Wahl.')}<h2>Sonstiges</h2><p>Fragen beantwortet das Amt.</p>`;
    expect(purposesIn(text)).toEqual(['Hält die Anmeldung.', 'Merkt sich die Wahl.']);
  });

  test('stands below a header that no language knows', () => {
    const text =
      'Quali?\n\nCookie\nIl suo compito\nScadenza\nkd_ses\nTiene aperta la sessione\nSessione\nkd_lin\nRicorda la lingua scelta\nUn anno';
    expect(purposesIn(text)).toEqual(['Tiene aperta la sessione', 'Ricorda la lingua scelta']);
  });
});

test.each([
  { text: 'Google Analytics, installed by the Trust’s own team.', provider: 'Google Analytics' },
  { text: "Matomo, set by the Town's web office", provider: 'Matomo' },
  { text: 'Counts visits. It is set by Matomo’s script.', provider: 'Matomo' },
  { text: 'Counts visits. It is set by Baker’s, a shop.', provider: 'Baker’s' },
])('"$text" is of $provider', ({ text, provider }) => {
  expect(toldIn(`| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_ref | ${text} | 1 day |`)).toEqual([
    `kd_ref by ${provider}`,
  ]);
});

test('who is let know something sets no cookie', () =>
  expect(readPolicy('Cookies\n\n- kd_chat: Lets HubSpot know whether the chat is open.').declarations).toMatchObject([
    { name: 'kd_chat', provider: null },
  ]));

test('what a cookie is set with is no provider', () =>
  expect(
    readPolicy('Cookies\n\n- kd_a: Set by JavaScript to keep a choice.\n- kd_b: definida pelo Java Script.')
      .declarations,
  ).toMatchObject([
    { name: 'kd_a', provider: null },
    { name: 'kd_b', provider: null },
  ]));

test('a stop behind a host ends its sentence', () =>
  expect(readPolicy('Cookies\n\nName: kd_a\nProvider: Town.example.\nDuration: 1 day').declarations).toMatchObject([
    { name: 'kd_a', provider: 'Town.example' },
  ]));
