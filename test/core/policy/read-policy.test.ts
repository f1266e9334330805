import { describe, expect, test } from 'vitest';
import { DAY, MONTH } from '../../../src/core/cookie/lifetime.ts';
import { readPolicy } from './reader.ts';

const names = (source: string): readonly string[] => readPolicy(source).declarations.map(({ name }) => name);

/** The older template of the platform: four columns, no lifetimes. */
const older = [
  ['Opendatasoft', 'Log-in (both offices)', 'sessionid', 'Knows the user on the next page'],
  ['Opendatasoft', 'Choice of language (both offices)', 'django_language', 'Knows the language of the visitor'],
  ['Opendatasoft', 'API (CSRF) (both offices)', 'csrftoken', 'Lets calls of the API fetch data'],
  ['Opendatasoft', 'What you chose about cookies', 'cookies_preferences', 'Knows what the visitor chose about cookies'],
] as const;
const olderHeader = ["Service provider's name", 'Function and location', 'Cookie name(s)', 'Purposes'] as const;
const [first, second, third, fourth] = older;

const olderPage = (rows: string): string =>
  `Cookies policy\n\nWhat is a cookie?\n\nA small file.\n\nWhat cookies are used on the <https://portal.example.com> platform\n\nCookies necessary for the platform to work/functionality cookies\n\n${rows}\n`;

const cells = (html: string, row: readonly string[]): string =>
  `<tr>${row.map((cell) => `<${html}>${cell}</${html}>`).join('')}</tr>`;

describe('the older template of the platform', () => {
  test.each([
    { layout: 'tabs', page: olderPage([olderHeader, ...older].map((row) => row.join('\t')).join('\n')) },
    {
      layout: 'tabs, with empty lines in the table',
      page: olderPage(
        [olderHeader, first, second]
          .map((row) => row.join('\t'))
          .join('\n')
          .concat('\n\n\n\n', third.join('\t'), '\n', fourth.join('\t')),
      ),
    },
    { layout: 'single spaces', page: olderPage([olderHeader, ...older].map((row) => row.join(' ')).join('\n')) },
    {
      layout: 'pipes',
      page: olderPage(
        [olderHeader, ['---', '---', '---', '---'], ...older].map((row) => `| ${row.join(' | ')} |`).join('\n'),
      ),
    },
    {
      layout: 'half in tabs, half one cell per paragraph, with an escaped name',
      page: olderPage(
        `${[olderHeader, first, second].map((row) => row.join('\t')).join('\n')}\n\n\n\n${[...third, ...fourth].join('\n\n').replace('cookies_pref', 'cookies\\_pref')}`,
      ),
    },
    {
      layout: 'half wrapped, half column by column',
      page: olderPage(
        [
          olderHeader.join('\t'),
          'Opendatasoft\tLog-in (both\tsessionid\tKnows the user on the',
          '\toffices)\t\tnext page',
          'Opendatasoft\tChoice of language\tdjango_language\tKnows the language of',
          '\t(both offices)\t\tthe visitor',
          '\n\nOpendatasoft\n\nOpendatasoft\n',
          `${third[1]}\n\n${fourth[1]}\n\n${third[2]}\n\n${fourth[2]}\n`,
          `Lets calls of the API fetch\n\ndata\n\n${fourth[3]}`,
        ].join('\n'),
      ),
    },
    {
      layout: 'an HTML table',
      page: `<h3>Cookies necessary for the platform to work</h3><table>${cells('th', olderHeader)}${older.map((row) => cells('td', row)).join('')}</table>`,
    },
    {
      layout: 'an HTML table without a header',
      page: `<h3>Necessary cookies</h3><table>${older.map((row) => cells('td', row)).join('')}</table>`,
    },
  ])('is read from $layout', ({ page }) => {
    const { declarations, text } = readPolicy(page);
    expect(
      declarations.map(({ name, provider, lifetime, category, condition }) => ({
        name,
        provider,
        lifetime,
        category,
        condition,
      })),
    ).toEqual(
      older.map(([provider, , name]) => ({ name, provider, lifetime: null, category: 'necessary', condition: null })),
    );
    expect(declarations.map(({ purpose }) => purpose)).toEqual(older.map(([, , , purpose]) => purpose));
    for (const { quote } of declarations) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test('is read from cells that are run together', () => {
    const page = olderPage(
      `ProviderService and locationCookie namePurpose\n${older.map((row) => row.join('')).join('\n')}`,
    );
    expect(names(page)).toEqual(older.map(([, , name]) => name));
  });

  test('names its host and its language', () => {
    expect(readPolicy(olderPage(''))).toMatchObject({ host: 'portal.example.com', language: 'en', declarations: [] });
  });
});

/** The newer template: lifetimes, and a condition in the last cell. */
const newer = [
  ['Supplier name', 'Cookie name', 'Duration', 'Function'],
  ['Huwise', 'sessionid', '2 weeks by default', 'Log-in: knows who asks.'],
  [
    'Huwise',
    'csrftoken',
    'Reset at random between two requests. Up to 12 months',
    'Safety: keeps forged requests out.',
  ],
  ['Huwise', 'cookies_preferences', '6 months', 'Cookies: keeps what you chose.'],
  [
    'Huwise',
    'django_language',
    '12 months',
    'Language: keeps the one you chose. Set only if the portal has several languages.',
  ],
] as const;

describe('the newer template of the platform', () => {
  test.each([
    {
      layout: 'pipes',
      page: `Strictly necessary cookies: nothing works without.\n${newer.map((row) => `| ${row.join(' | ')} | `).join('\n')}`,
    },
    { layout: 'single spaces', page: `Strictly necessary cookies\n${newer.map((row) => row.join(' ')).join('\n')}` },
    { layout: 'one cell per line', page: `Strictly necessary cookies\n${newer.flat().join('\n')}` },
    {
      layout: 'HTML',
      page: `<p>Strictly necessary cookies: nothing works without.</p><table>${newer.map((row) => cells('td', row)).join('')}</table>`,
    },
  ])('gives lifetimes and the condition from $layout', ({ page }) => {
    const { declarations } = readPolicy(page);
    expect(
      declarations.map(({ name, lifetime }) => [name, lifetime?.kind === 'persistent' && lifetime.seconds]),
    ).toEqual([
      ['sessionid', 14 * DAY],
      ['csrftoken', 12 * MONTH],
      ['cookies_preferences', 6 * MONTH],
      ['django_language', 12 * MONTH],
    ]);
    expect(declarations.map(({ category }) => category)).toEqual(Array(4).fill('necessary'));
    expect(declarations.map(({ condition }) => condition)).toEqual([
      null,
      null,
      null,
      'Set only if the portal has several languages.',
    ]);
  });
});

describe('what is not declared', () => {
  test.each([
    {
      what: 'keys of the local storage',
      page: '| Name | Type | Purpose |\n|---|---|---|\n| app_theme | localStorage | Colours |',
    },
    {
      what: 'a section about local storage',
      page: '## Local Storage\n\n| Key | Purpose |\n|---|---|\n| app_theme | Colours |',
    },
    { what: 'a cookie that is denied', page: 'We set no cookies such as _ga or _gid.' },
    { what: 'a service', page: '| Cookie | Purpose | Duration |\n|---|---|---|\n| Matomo | Counts | 1 year |' },
    { what: 'values', page: 'A cookie may hold language=english, or color: blue.' },
    { what: 'browsers in a list', page: 'Cookies\n\n- Chrome : Settings\n- Firefox : Options\n- Opt-out : by mail' },
    {
      what: 'the links of a footer',
      page: '<h1>x</h1><footer><ul><li>Conditions d’utilisation</li><li>Politique de confidentialité</li><li>Cookies et traceurs</li><li>Gestion des cookies</li></ul><ul><li>Français</li><li>English</li></ul></footer>',
    },
    { what: 'a language below what reads like a header', page: 'Cookies\nPurpose\nEnglish\nKeeps the choice\nDeutsch' },
    {
      what: 'a pixel',
      page: '| Name | Purpose | Expiry | Type |\n|---|---|---|---|\n| t_gif | Counts | Session | Pixel Tracker |',
    },
    {
      what: 'a web beacon, or a pixel in a column that says what it is',
      page: '| Name | Technology | Type | Purpose |\n|---|---|---|---|\n| a_gif | x | Web beacon | Counts |\n| b_gif | x | Pixel | Counts |',
    },
    {
      what: 'a table of languages',
      page: '<footer>Cookies<table><tr><td>fr_FR</td><td>Français</td></tr><tr><td>en_GB</td><td>English</td></tr></table></footer>',
    },
    {
      what: 'settings of browsers',
      page: 'Cookies in Firefox: set network.cookie.lifetimePolicy in about:config, or open about:preferences#privacy. Cookies in Chrome: look for privacy_sandbox.',
    },
    { what: 'a menu in Markdown', page: '1. Cookies in Firefox: *Options > Privacy*, see `about:config`' },
    { what: 'nothing', page: '' },
  ])('$what', ({ page }) => {
    expect(names(page)).toEqual([]);
  });
});

test('a definition list below a heading that is a name is about it', () => {
  const card = (name: string, lifetime: string): string =>
    `<h3>${name}</h3><dl><dt>Provider</dt><dd>The town</dd><dt>Purpose</dt><dd>Counts.</dd><dt>Kept for</dt><dd>${lifetime}</dd></dl>`;
  const { declarations } = readPolicy(`<h1>Cookies</h1>${card('site_id', '2 weeks')}${card('visit', 'the session')}`);
  expect(declarations).toMatchObject([
    { name: 'site_id', provider: 'The town', purpose: 'Counts.', lifetime: { seconds: 14 * DAY } },
    { name: 'visit', provider: 'The town', purpose: 'Counts.', lifetime: { kind: 'session' } },
  ]);
});

describe('a lifetime that is told later', () => {
  test.each([
    { where: 'in the next sentence', text: 'The cookie site_id knows you. It is kept for 14 days.', days: 14 },
    {
      where: 'in the next sentence, without a pronoun',
      text: 'La cookie site_id le conoce. Caduca a los 14 días.',
      days: 14,
    },
    {
      where: 'where it is named again',
      text: 'A cookie named site_id.\n\nThe cookie site_id expires after 14 days.',
      days: 14,
    },
    {
      where: 'where the first was told already',
      text: 'The cookie site_id expires after 7 days.\n\nThe cookie site_id expires after 14 days.',
      days: 7,
    },
    {
      where: 'about something else',
      text: 'The cookie site_id knows you. Server logs are kept for 14 days.',
      days: null,
    },
    {
      where: 'about other cookies',
      text: 'The cookie site_id knows you. These cookies are kept for 14 days.',
      days: null,
    },
  ])('$where', ({ text, days }) => {
    const lifetime = days === null ? null : { seconds: days * DAY };
    expect(readPolicy(`Cookies\n\n${text}`).declarations).toMatchObject([{ name: 'site_id', lifetime }]);
  });
});

describe('lifetimes that are listed as the names are', () => {
  test.each([
    { where: 'a sentence', page: 'Las cookies _ga, _gid caducan a los 2 años y 24 horas respectivamente.' },
    {
      where: 'a sentence with an abbreviation',
      page: 'Die Cookies _ga und _gid werden 2 Jahre bzw. 24 Stunden gespeichert.',
    },
    { where: 'a sentence that says so first', page: 'Cookies _ga og _gid lagres i henholdsvis 2 år og 24 timer.' },
    {
      where: 'the next sentence',
      page: 'The cookies _ga and _gid tell visitors apart. They are kept for 2 years and 24 hours respectively.',
    },
    { where: 'an item', page: 'Cookies\n\n- _ga, _gid: distinguent les visiteurs, 2 ans et 24 heures respectivement' },
    {
      where: 'a table',
      page: '| Cookie | Scopo | Durata |\n|---|---|---|\n| _ga, _gid | Conta | 2 anni e 24 ore rispettivamente |',
    },
  ])('$where', ({ page }) => {
    const read = readPolicy(page).declarations.map(({ name, lifetime }) => [name, lifetime]);
    expect(read).toMatchObject([
      ['_ga', { seconds: 730 * DAY }],
      ['_gid', { seconds: DAY }],
    ]);
  });
});

describe('a card whose labels only look different', () => {
  const card =
    '<h4>site_id</h4><div><span>Fornitore</span> <span>Comune</span></div><div><span>Scadenza</span> <span>fino a 3 mesi</span></div>';
  test('says who sets the cookie and how long it is kept', () => {
    expect(readPolicy(card).declarations).toMatchObject([
      { name: 'site_id', provider: 'Comune', lifetime: { seconds: 90 * DAY } },
    ]);
  });
  test('ends where the text is about server logs', () => {
    const page = '<h4>site_id</h4><p>Mostra annunci.</p><p>Conserviamo i registri di accesso per 12 mesi.</p>';
    expect(readPolicy(page).declarations).toMatchObject([{ name: 'site_id', lifetime: null }]);
  });
});

test.each([
  {
    where: 'in quotes after the word',
    page: 'Das Cookie „spracheinstellung“ wird nach 14 Tagen gelöscht.',
    name: 'spracheinstellung',
  },
  { where: 'shaped like one after the word', page: 'The cookie a11y is kept for 14 days.', name: 'a11y' },
  {
    where: 'the word itself, in a column of names',
    page: '| Name | Purpose | Expires |\n|---|---|---|\n| cookie | Checks | 14 days |\n| a_b | Counts | 1 day |',
    name: 'cookie',
  },
  {
    where: 'before a bracket with lifetime and provider',
    page: '* **textsize** (14 days, The town)\n  Keeps the size.\n* **a_b** (1 day, The town)\n  Counts.',
    name: 'textsize',
  },
])('a name is an ordinary word $where', ({ page, name }) => {
  expect(readPolicy(page).declarations[0]).toMatchObject({ name, lifetime: { seconds: 14 * DAY } });
});

test.each([
  { page: 'Diese Richtlinie gilt für daten.stadt-beispiel.de.', host: 'daten.stadt-beispiel.de' },
  { page: 'This policy applies to data.example.org.', host: 'data.example.org' },
  { page: 'Ši slapukų politika taikoma duomenys.ezeras-pavyzdys.lt.', host: 'duomenys.ezeras-pavyzdys.lt' },
  { page: 'Šī politika attiecas uz dati.upe-piemers.lv.', host: 'dati.upe-piemers.lv' },
  { page: 'Þessi stefna gildir um gogn.fjordur.is.', host: 'gogn.fjordur.is' },
  { page: 'Mae’r polisi hwn yn berthnasol i data.dyffryn.wales.', host: 'data.dyffryn.wales' },
  { page: 'Baineann an polasaí seo le sonrai.cathair.ie.', host: 'sonrai.cathair.ie' },
  { page: 'Kjo politikë zbatohet për te-dhena.liqeni.al.', host: 'te-dhena.liqeni.al' },
  { page: 'Deze verklaring geldt voor data.gemeente.nl.', host: 'data.gemeente.nl' },
  { page: 'Mehr zu Cookies finden Sie bei example.org.', host: null },
])('"$page" names the host $host', ({ page, host }) => {
  expect(readPolicy(page).host).toBe(host);
});

test.each([
  { language: 'nl', page: 'Wij gebruiken cookies om te onthouden welke taal u kiest.' },
  { language: 'pl', page: 'Pliki cookies są zapisywane przez przeglądarkę, aby zapamiętać wybór użytkownika.' },
  { language: 'lt', page: 'Mes naudojame slapukus, kurie padeda įsiminti jūsų pasirinkimus šioje svetainėje.' },
  { language: 'lv', page: 'Mēs lietojam sīkdatnes, lai vietne atcerētos jūsu izvēles un darbotos ātrāk.' },
  { language: 'is', page: 'Við notum vafrakökur til að vefurinn muni hvað þú valdir og hvort þú ert innskráður.' },
  { language: 'cy', page: 'Rydym yn defnyddio cwcis i gofio eich dewisiadau ar y wefan hon ac i’ch cadw yn ddiogel.' },
  {
    language: 'ga',
    page: 'Úsáidimid fianáin chun do roghanna a choinneáil agus tá siad ar do ghléas nuair a fhilleann tú.',
  },
  { language: 'sq', page: 'Ne përdorim biskota për të kujtuar zgjedhjet tuaja dhe ato janë në pajisjen tuaj.' },
  { language: 'fi', page: 'Sivustolla käytetään evästeitä, jotka muistavat kävijän valinnat. Voit poistaa ne.' },
])('the language of a short text is $language', ({ language, page }) => {
  expect(readPolicy(page).language).toBe(language);
});

test('a document is read to its limit, and says so', { tags: 'long' }, () => {
  const row = '<tr><td>a_b</td><td>Example</td></tr>';
  const page = `<table><tr><th>Cookie name</th><th>Provider</th></tr>${row.repeat(30_000)}</table>`;
  expect(readPolicy(page)).toMatchObject({ truncated: true });
  expect(readPolicy(row).truncated).toBeUndefined();
});

test.each([
  {
    layout: 'pipes',
    page: '| Provider | Cookie name | Purpose |\n|---|---|---|\n| Matomo | | Counts visits |\n| Hotjar | _hjid | Watches |',
  },
  {
    layout: 'single spaces',
    page: 'Service provider’s name Cookie name(s) Purposes\nMatomo Counts all visits\nHotjar _hjid Watches all visits',
  },
])('a row without a name is told apart from $layout', ({ page }) => {
  expect(names(page)).toEqual(['_hjid']);
  expect(readPolicy(page).nameless).toMatchObject([{ provider: 'Matomo' }]);
});

test.each([
  { parted: 'new lines', by: '\n' },
  { parted: 'spaces', by: ' ' },
  { parted: 'tabs', by: '\t' },
])('two hundred rows parted by $parted stay apart', ({ by }) => {
  const header = ['Name', 'Provider', 'Purpose', 'Duration', 'Type'];
  const rows = Array.from({ length: 200 }, (_, at) => [
    `site_pref_${at}`,
    'Example',
    `Keeps choice ${at} you made`,
    `${at + 1} days`,
    'Necessary',
  ]);
  const { declarations } = readPolicy(`Cookies\n\n${[header, ...rows].map((row) => row.join(by)).join('\n')}`);
  expect(declarations.map(({ name, provider, lifetime }) => [name, provider, lifetime?.text])).toEqual(
    rows.map(([name, provider, , text]) => [name, provider, text]),
  );
});

test.each([
  { when: 'with one and with two years', durations: ['1 year', '2 years'], read: ['1 year', '2 years'] },
  { when: 'with 12 months and with a year', durations: ['12 months', '1 year'], read: ['12 months'] },
  { when: 'once without a duration', durations: ['', '1 year'], read: ['1 year'] },
])('a cookie that two rows declare $when is declared with $read', ({ durations, read }) => {
  const rows = durations.map((duration) => `| Matomo | _pk_id | ${duration} | Counts visits |`);
  const page = ['| Supplier | Cookie name | Duration | Function |', '| --- | --- | --- | --- |', ...rows].join('\n');
  expect(readPolicy(page).declarations.map(({ lifetime }) => lifetime?.text)).toEqual(read);
});

test.each([
  { words: 'As long as you choose', seconds: null },
  { words: 'A few minutes', seconds: null },
  { words: '2 years', seconds: 63_072_000 },
])('where lifetimes stand, "$words" is one', ({ words, seconds }) => {
  const [declared] = readPolicy(`| Cookie | Duration |\n|---|---|\n| town_ref | ${words} |\n`).declarations;
  expect(declared?.lifetime).toEqual({ kind: 'persistent', seconds, text: words });
});

test('a category stays in force over the services below it in a table', () => {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const section = (title: string) => `<tr><td colspan="3">${title}</td></tr>`;
  const { declarations } = readPolicy(
    `<table><tr><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>${section('Necessary cookies')}${section('The town')}${row('town_ref', 'Your choice', '1 day')}${section('The map')}${row('map_ref', 'Your view', '1 day')}${section('Statistics')}${row('_ga', 'Counts', '2 years')}</table>`,
  );
  expect(declarations.map(({ name, category }) => [name, category])).toEqual([
    ['town_ref', 'necessary'],
    ['map_ref', 'necessary'],
    ['_ga', 'statistics'],
  ]);
});

test('in a header that nothing parts, a service is a column beside its provider', () => {
  const text =
    'Cookies\n\nProviderService and locationCookie namePurpose\nOpendatasoftSign-in (all pages)sessionidKnows you from page to page.\nOpendatasoftForms (all pages)csrftokenTells your form from another.\n';
  expect(readPolicy(text).declarations.map(({ name, provider }) => [name, provider])).toEqual([
    ['sessionid', 'Opendatasoft'],
    ['csrftoken', 'Opendatasoft'],
  ]);
});

test.each([
  {
    what: 'Markdown with tags in its cells',
    page: '# Cookies\n\n<div align="center">Stadt</div>\n\nCookie | Anbieter | Dauer\n---|---|---\nkd_wahl | <span>Die <b>Stadt</b></span> | 1 Jahr',
  },
  {
    what: 'HTML with lines of Markdown in it',
    page: '<h1>Cookies</h1>\n<pre>\n# 1\n</pre>\n<table><tr><th>Cookie<th>Anbieter<th>Dauer<tr><td>kd_wahl<td>Die\nStadt<td>1 Jahr</table>',
  },
])('$what is read as what it is', ({ page }) => {
  expect(readPolicy(page).declarations).toMatchObject([
    { name: 'kd_wahl', provider: 'Die Stadt', lifetime: { text: '1 Jahr' } },
  ]);
});

test('HTML below a heading of Markdown keeps its paragraphs apart', () => {
  const page = '# Cookies\n\n<p>_kd_a: counts visits</p><p>_kd_b: counts pages</p>';
  expect(readPolicy(page).declarations.map(({ name }) => name)).toEqual(['_kd_a', '_kd_b']);
});
