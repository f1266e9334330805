import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name by provider, category, lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(({ name, provider, category, lifetime }) =>
    [`${name} by ${provider ?? '–'}`, category ?? '–', lifetime?.text ?? '–'].join(', '),
  );

describe('a list of services, each with its cookies, as consent tools print it', () => {
  test.each([
    {
      what: 'English, titles part the labels',
      text: 'Essential\n\nThese technologies are required.\n\nTicket Desk\nDescription of Service: Sells tickets.\nProcessing Company: Town of Example\nStorage Information\nMaximum age of cookie storage: 1 day\nType: cookie\nName: kd_one\nDescription: Keeps the basket.\nDuration: 1 day\n\nMarketing\n\nThese technologies are used by advertisers.\n\nYouTube Video\nDescription of Service: Shows videos.\nProcessing Company: Google Ireland Limited\nStorage Information\nType: cookie\nName: kd_two\nDuration: 8 months',
      told: ['kd_one by Town of Example, necessary, 1 day', 'kd_two by Google Ireland Limited, marketing, 8 months'],
    },
    {
      what: 'German, a company among the providers',
      text: 'Essenziell\n\nDiese Technologien sind nötig.\n\nTerminbuchung\nBeschreibung des Dienstes: Bucht Termine.\nVerarbeitendes Unternehmen: Stadt Beispiel\nSpeicherinformationen\nTyp: Cookie\nName: kd_eins\nDauer: 1 Tag\n\nStatistik\n\nDiese Technologien zählen.\n\nZählwerk\nBeschreibung des Dienstes: Zählt.\nVerarbeitendes Unternehmen: Zählwerk GmbH\nSpeicherinformationen\nTyp: Cookie\nName: kd_zwei\nDauer: 2 Tage',
      told: ['kd_eins by Stadt Beispiel, necessary, 1 Tag', 'kd_zwei by Zählwerk GmbH, statistics, 2 Tage'],
    },
    {
      what: 'Croatian, a title that begins with a small letter',
      text: 'Neophodno\n\nOve tehnologije su potrebne.\n\ne-Termini\nOpis usluge: Naručivanje.\nTvrtka koja obrađuje podatke: Grad Primjer\nPohrana informacija\nVrsta: Kolačić\nNaziv: kd_jedan\nTrajanje: 1 dan',
      told: ['kd_jedan by Grad Primjer, necessary, 1 dan'],
    },
    {
      what: 'English, a long heading names the category, and items only lifetimes',
      text: 'Cookie Policy\n\nActivities strictly necessary for the operation of this Website and delivery of the Service\n\nThis Website uses so-called “technical” Cookies.\n\nBooking desk\nTrackers duration:\n  • kd_one: 1 day\n  • kd_two: duration of the session\n  • kd_three: indefinite\n\nMeasurement\n\nThis Website uses Trackers to measure traffic.\n\nWeb Counter (Example Ltd)\nTrackers duration:\n  • kd_four: 2 months',
      told: [
        'kd_one by –, necessary, 1 day',
        'kd_two by –, necessary, duration of the session',
        'kd_three by –, necessary, indefinite',
        'kd_four by Example Ltd, statistics, 2 months',
      ],
    },
    {
      what: 'French, a definition list of short words with labelled lifetimes',
      text: '<h2>Quels cookies ?</h2><details><summary>Cookies strictement nécessaires (1)</summary><p>Ils font fonctionner le site.</p><dl><dt><code>kd_choix</code></dt><dd>Garde le choix.<br>Durée de conservation : 6 mois</dd></dl></details><details><summary>Vidéos (2)</summary><dl><dt>kdmv</dt><dd>Dailymotion – lecture.<br>Durée de conservation : 2 jours</dd><dt>ts</dt><dd>Dailymotion – fraude.<br>Durée de conservation : 397 jours</dd></dl></details>',
      told: ['kd_choix by –, necessary, 6 mois', 'kdmv by Dailymotion, –, 2 jours', 'ts by Dailymotion, –, 397 jours'],
    },
    {
      what: 'English, a definition list of short words with labelled lifetimes',
      text: '<h2>Our cookies</h2><dl><dt>kd</dt><dd>Keeps you in.<br>Duration: 2 days</dd><dt>ts</dt><dd>Stops fraud.<br>Duration: 1 year</dd></dl>',
      told: ['kd by –, –, 2 days', 'ts by –, –, 1 year'],
    },
    {
      what: 'Dutch items, a name that begins with capitals and goes on in small letters',
      text: '## Functionele cookies\n\n* **KDsession** (Leverancier) – houdt bij. Bewaartermijn: 2 dagen.\n* **kd_keuze** – onthoudt uw keuze. Bewaartermijn: 90 dagen.',
      told: ['KDsession by –, necessary, 2 dagen.', 'kd_keuze by –, necessary, 90 dagen.'],
    },
    {
      what: 'German items, a capital word that is written as code',
      text: '## Notwendige Cookies\n\n* `Wahl` – merkt sich die Wahl. Speicherdauer: 2 Tage.\n* `kd_ref` – zählt. Speicherdauer: 90 Tage.',
      told: ['Wahl by –, necessary, 2 Tage.', 'kd_ref by –, necessary, 90 Tage.'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(text)).toEqual(told);
  });

  test('a definition list that is not about cookies names none', () => {
    expect(
      toldIn('<h2>Courses</h2><dl><dt>Pottery</dt><dd>Duration: 2 days</dd><dt>Law</dt><dd>Duration: 1 year</dd></dl>'),
    ).toEqual([]);
  });
});

describe('a table right below a sentence about the local storage', () => {
  const table = (types: readonly string[]): string =>
    `| Key | Type | Kept for |\n|---|---|---|\n${types.map((type, index) => `| kd_${index} | ${type} | 2 days |`).join('\n')}`;
  test.each([
    { what: 'lists no cookies, in English', sentence: 'We keep it in your browser’s local storage:', names: [] },
    { what: 'lists no cookies, in Swedish', sentence: 'Valen sparas i webbläsarens lokal lagring:', names: [] },
    {
      what: 'lists cookies where the sentence speaks of both',
      sentence: 'We use cookies and local storage:',
      names: ['kd_0', 'kd_1'],
    },
  ])('$what', ({ sentence, names }) => {
    expect(readPolicy(`# Privacy\n\n${sentence}\n\n${table(['x', 'y'])}`).declarations.map(({ name }) => name)).toEqual(
      names,
    );
  });

  test('lists what a row calls a cookie', () => {
    const text = `# Privacy\n\nWe keep it in your browser’s local storage:\n\n${table(['entry', 'cookie'])}`;
    expect(readPolicy(text).declarations.map(({ name }) => name)).toEqual(['kd_1']);
  });
});

describe('lines of labels without a mark, below what is said of their service', () => {
  const block =
    'Definitions of cookies\nType HTTP cookie  Name kd_ref  Host .town.example  Duration 1 year\nType Local storage  Name kd_tab  Host .town.example  Duration 1 year';

  test.each([
    {
      what: 'who provides it stands above',
      text: `Statistics (1)\n\nMyCounter\nCounts pages.\nProvider Example Ltd.\nTechnical ${block}`,
      told: ['kd_ref by Example Ltd., statistics, 1 year'],
    },
    {
      what: 'nobody is named but the host',
      text: `Marketing (1)\n\nMyCounter\nCounts pages.\nTechnical ${block}`,
      told: ['kd_ref by .town.example, marketing, 1 year'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(text)).toEqual(told);
    expect(readPolicy(text).declarations[0]?.purpose).toBe('Counts pages.');
  });
});

describe('who manages them stands between a category and its cookies', () => {
  test.each([
    {
      what: 'Italian',
      text: 'Attività strettamente necessarie al funzionamento\n\nTracker gestiti direttamente dal Titolare\nDurata:\nkd_cart: 14 giorni\n\nTracker gestiti da terze parti\n\nMatomo (Kd Inc)\nMatomo è un servizio fornito da Kd Inc.\nDurata:\nkd_pay: 1 anno\n\nMarketing\n\nPinterest Tag (Pinterest, Inc.)\nDurata:\nkd_pin: 1 anno',
    },
    {
      what: 'English',
      text: 'Activities strictly necessary for the operation of this website\n\nTrackers managed directly by the Owner\nDuration:\nkd_cart: 14 days\n\nTrackers managed by third parties\n\nMatomo (Kd Inc)\nMatomo is a service provided by Kd Inc.\nDuration:\nkd_pay: 1 year\n\nMarketing\n\nPinterest Tag (Pinterest, Inc.)\nDuration:\nkd_pin: 1 year',
    },
  ])('$what', ({ text }) => {
    expect(readPolicy(text).declarations).toMatchObject([
      { name: 'kd_cart', provider: null, category: 'necessary' },
      { name: 'kd_pay', provider: 'Kd Inc', category: 'necessary' },
      { name: 'kd_pin', provider: 'Pinterest, Inc.', category: 'marketing' },
    ]);
  });

  test('but cookies of third parties, further below, are no part of it', () => {
    const text =
      'Statistics cookies\n\nThey count.\n\n• kd_a: counts visits (1 day)\n• kd_b: counts pages (1 day)\n\nThird-party cookies\n\n• kd_c: shows maps (1 day)\n• kd_d: shows films (1 day)';
    expect(readPolicy(text).declarations.map(({ category }) => category)).toEqual([
      'statistics',
      'statistics',
      null,
      null,
    ]);
  });
});

describe('the item of a service names its cookies on the next line', () => {
  test.each([
    {
      what: 'German, with labels and a link behind them',
      text: '<ul><li><b>Matomo:</b> Zählt Besuche<br><i>Cookies: _pk_id, _pk_ses</i><br><i>Laufzeit: 13 Monate</i><br><a href="x">Datenschutzerklärung</a></li><li><b>YouTube:</b> Zeigt Filme<br><i>Cookies: YSC</i></li></ul>',
      told: ['_pk_id Matomo Zählt Besuche', '_pk_ses Matomo Zählt Besuche', 'YSC YouTube Zeigt Filme'],
    },
    {
      what: 'Turkish Markdown',
      text: '## Çerezler\n\n- **YouTube:** Videoları gösterir<br>\n  *Çerezler: YSC, PREF*\n- **Hotjar:** Tıklamaları gösterir<br>\n  *Çerezler: _hjid*',
      told: ['YSC YouTube Videoları gösterir', 'PREF YouTube Videoları gösterir', '_hjid Hotjar Tıklamaları gösterir'],
    },
  ])('$what', ({ text, told }) => {
    expect(
      readPolicy(text).declarations.map(({ name, provider, purpose }) => `${name} ${provider} ${purpose}`),
    ).toEqual(told);
  });
});

test('a service in a bracket behind what a cookie is for is no column of providers', () => {
  const row = (name: string, text: string): string => `<tr><td>${name}</td><td>${text}</td><td>1 day</td></tr>`;
  const text = `<h2>Cookies</h2><table>${row('kd_a', 'Counts clicks (Google)')}${row('kd_b', 'Shows adverts (Criteo)')}</table>`;
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_a', provider: 'Google', purpose: 'Counts clicks (Google)' },
    { name: 'kd_b', provider: 'Criteo', purpose: 'Shows adverts (Criteo)' },
  ]);
});

test('a sentence above a card that speaks of a service is no item of that service', () => {
  const text =
    '# Cookies\n\nWe do not use Google Analytics: statistics are made with server logs.\nName: kd_lang\nPurpose: keeps the language\nDuration: 1 year';
  expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_lang', provider: null }]);
});
