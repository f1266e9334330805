import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const namesIn = (text: string): readonly string[] => readPolicy(text).declarations.map(({ name }) => name);
const providersIn = (text: string): readonly (string | null)[] =>
  readPolicy(text).declarations.map(({ provider }) => provider);

describe('a heading may say whose the service is, in every block', () => {
  const block = (service: string, owner: string, stored: string, names: readonly string[]): string =>
    `<h3>${service}</h3><h4>${owner.split(':')[0]}</h4><p>${owner.split(':')[1]}<br>1 Street</p><h4>${stored}</h4><ul>${names.map((name) => `<li><b>${name}</b><br>1 h</li>`).join('')}</ul>`;
  test.each([
    {
      what: 'German',
      text:
        block('Datenportal', 'Verarbeitendes Unternehmen:Kreis Ostrau', 'Gespeicherte Informationen', [
          'kd_a',
          'kd_b',
        ]) + block('Zähler', 'Verarbeitendes Unternehmen:zählwerk GmbH', 'Gespeicherte Informationen', ['kd_c']),
      providers: ['Kreis Ostrau', 'Kreis Ostrau', 'zählwerk GmbH'],
    },
    {
      what: 'English',
      text:
        block('Data portal', 'Processing company:County of Ostrow', 'Stored information', ['kd_a']) +
        block('Counter', 'Processing company:Counters Ltd', 'Stored information', ['kd_b']),
      providers: ['County of Ostrow', 'Counters Ltd'],
    },
    {
      what: 'Spanish, the last block without a company',
      text:
        block('Portal', 'Empresa procesadora:Diputación de Ostro', 'Información', ['kd_a']) +
        block('Mapas', 'Empresa procesadora:Mapas SL', 'Información', []) +
        '<h3>Contador</h3><h4>Información</h4><ul><li><b>kd_b</b><br>1 h</li></ul>',
      providers: ['Diputación de Ostro', null],
    },
  ])('$what', ({ text, providers }) => {
    expect(providersIn(text)).toEqual(providers);
  });
});

describe('the title of a table of the same category keeps the service of the paragraph above it', () => {
  test.each([
    {
      what: 'English',
      text: '<h2>Analytics cookies (optional)</h2><p>With your permission, we use Google Analytics to see how the service is used.</p><table><caption>Analytics cookies we use</caption><tr><th>Name</th><th>Purpose</th></tr><tr><td>kd_a</td><td>Counts</td></tr></table>',
      provider: 'Google Analytics',
    },
    {
      what: 'French',
      text: '<h2>Cookies de mesure d’audience</h2><p>Nous employons Matomo pour compter les visites.</p><table><caption>Cookies de statistiques</caption><tr><th>Nom</th><th>Finalité</th></tr><tr><td>kd_a</td><td>Compte</td></tr></table>',
      provider: 'Matomo',
    },
    {
      what: 'English, of another category',
      text: '<h2>Analytics cookies</h2><p>We use Matomo to count visits.</p><table><caption>Necessary cookies</caption><tr><th>Name</th><th>Purpose</th></tr><tr><td>kd_a</td><td>Keeps you signed in</td></tr></table>',
      provider: null,
    },
  ])('$what', ({ text, provider }) => {
    expect(providersIn(text)).toEqual([provider]);
  });
});

describe('a service is printed as its policy writes it', () => {
  test.each([
    {
      what: 'Norwegian',
      text: '## Statistikk\n\nVi bruker Siteimprove Analytics.\n\n- **kd_a** – teller besøk',
      provider: 'Siteimprove Analytics',
    },
    { what: 'German', text: '## Matomo Analytics\n\n- kd_a: zählt Besuche', provider: 'Matomo Analytics' },
    {
      what: 'Russian',
      text: '## Аналитические файлы cookie\n\nИспользуется Яндекс.Метрика.\n\n- **kd_a** — считает посещения',
      provider: 'Яндекс.Метрика',
    },
  ])('$what', ({ text, provider }) => {
    expect(providersIn(text)).toEqual([provider]);
  });
});

describe('what declares no cookie', () => {
  test.each([
    {
      what: 'the fields of a data set about cookies',
      text: '# Cookie audits\n\n| Field | Type | Description |\n|---|---|---|\n| `site_url` | string | Address of the site |\n| `cookie_count` | integer | Cookies before consent |\n| `has_banner` | boolean | Whether a banner was shown |\n',
    },
    {
      what: 'the columns of a French one, as a table of a page',
      text: '<h1>Audit des cookies</h1><table><tr><th>Champ</th><th>Type</th><th>Exemple</th></tr><tr><td>site_url</td><td>text</td><td>a</td></tr><tr><td>nb_cookies</td><td>int</td><td>4</td></tr></table>',
    },
    {
      what: 'numbers of a legal notice',
      text: 'Impressum\n\nStadtwerke Ostrau GmbH\nUSt-IdNr.: DE123456789\nHaftung für Inhalte\nMit Sorgfalt erstellt.\n\nCookies\nWir setzen Session-Cookies.',
    },
    {
      what: 'software, in a page that speaks of no cookies',
      text: '## Technology\n\nGeoServer: draws maps\nOpenLayers: shows maps\n\nMyTown\nThe app of the town.\n',
    },
    {
      what: 'a slanted line',
      text: '# Galetes\n\n_Darrera actualització: 2 de febrer de 2026_\n\nNo fem servir galetes.',
    },
    {
      what: 'what people say below an English recipe',
      text: '# Oat cookies\n\n- Butter: 200 g\n\nTess_41: ours were gone at once!\n\nr.vale: mine came out flat.',
    },
    {
      what: 'what people say below a German recipe',
      text: '# Cookies backen\n\n- Mehl: 200 g\n\nBackFee12: gehen die auch ohne Ei?\n\nkeks.fan: die waren schnell weg.',
    },
    {
      what: 'a menu in one line',
      text: 'Stadt Ostrau\nmeineStadt | eAkte | Kontakt\n\nCookies\nWir setzen keine.',
    },
    {
      what: 'a menu in two lines, in French',
      text: 'Accueil | monEspace | Contact\neServices | maVille | Plan\n\nCookies\nAucun cookie.',
    },
    {
      what: 'the tool that asks for consent, and is called like its cookie',
      text: '# Gestion des cookies\n\nLe site demande votre accord avec tarteaucitron.\n\nEn allemand : wir nutzen klaro dafür.',
    },
    {
      what: 'buttons of a panel',
      text: '## Cookies\n\n- kd_un : garde le choix\n- interdit - Ce service ne dépose aucun cookie.\n',
      names: ['kd_un'],
    },
    {
      what: 'a host with the number of its cookies',
      text: 'Statistics (2)\n\ndata.vlaanderen\n1\nkd_een\nCounts visits\nMaximum Storage Duration: 1 year\nType: HTTP Cookie\n\nopendata.brussels\n1\nkd_twee\nCounts visits\nMaximum Storage Duration: 1 year\nType: HTTP Cookie\n',
      names: ['kd_een', 'kd_twee'],
    },
  ])('$what', ({ text, names = [] }) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    {
      what: 'the cookie of a tool that is called like it',
      text: '# Cookies\n\nDie Wahl steht im Cookie klaro.\n\n- tarteaucitron : garde le choix\n- kd_ref : compte\n',
      names: ['klaro', 'tarteaucitron', 'kd_ref'],
    },
    {
      what: 'a row without header whose words are a purpose',
      text: 'Cookies\n\nkdChoice | Keeps what you have chosen in the banner\nkdRef | Counts the visits',
      names: ['kdChoice', 'kdRef'],
    },
    {
      what: 'what a list says with a question, where browsers are spoken of',
      text: '# Cookies\n\nYour browser keeps them.\n\n- kd_seen: was the notice seen?\n- kd_ref: counts\n',
      names: ['kd_seen', 'kd_ref'],
    },
  ])('but $what is read', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('but a table of cookies may say which type their values are of', () => {
    const text =
      '| Cookie | Type | Purpose |\n|---|---|---|\n| kd_a | string | Keeps the choice |\n| kd_b | boolean | Seen |';
    expect(namesIn(text)).toEqual(['kd_a', 'kd_b']);
  });
});

describe('a category is what the cookies are for', () => {
  test.each([
    {
      what: 'Italian, what was chosen',
      text: '## Attività strettamente necessarie\n\n### Preferenze e consenso\n\n- kd_a: 1 anno',
      category: 'necessary',
    },
    {
      what: 'English, what was chosen',
      text: '## Strictly necessary\n\n### Preferences & consent\n\n- kd_a: 1 year',
      category: 'necessary',
    },
    { what: 'Portuguese, advertising', text: '## Anúncios\n\n- kd_a: 6 meses', category: 'marketing' },
    { what: 'Spanish, advertising', text: '## Anuncios\n\n- kd_a: 6 meses', category: 'marketing' },
    { what: 'Catalan, advertising', text: '## Anuncis\n\n- kd_a: 6 mesos', category: 'marketing' },
    { what: 'Italian, advertising', text: '## Annunci\n\n- kd_a: 6 mesi', category: 'marketing' },
    {
      what: 'English, preferences that need consent',
      text: '## Preference cookies (with consent)\n\n- kd_a: 1 year',
      category: 'preferences',
    },
  ])('$what', ({ text, category }) => {
    expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_a', category }]);
  });
});

describe('names, each with a paragraph and one more that says how long', () => {
  const lifetimesIn = (text: string) =>
    readPolicy(text).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.kind} ${lifetime?.certainty ?? ''}`);

  test('in the same words for each: an ordinary word is a name too', () => {
    const text =
      'Cookie-Richtlinie\n\nCookies sind kleine Dateien.\n\nkd_korb.sig\n\nHält den Korb fest.\n\nIn der Regel Löschung beim Schließen des Browsers\n\nKdzustimmung\n\nHält fest, wie Sie sich entschieden haben.\n\nIn der Regel Löschung beim Schließen des Browsers\n\nKontakt\n\nSchreiben Sie uns.';
    expect(lifetimesIn(text)).toEqual(['kd_korb.sig session probable', 'Kdzustimmung session probable']);
  });

  test('with a word for expiring, which is a label too', () => {
    const text =
      'Our cookies:\n\nkd_korb.sig\n\nHolds the basket.\n\nExpires on exit of browser\n\nKDAUTH\n\nKnows who you are.\n\nExpires on exit of browser\n';
    expect(lifetimesIn(text)).toEqual(['kd_korb.sig session ', 'KDAUTH session ']);
  });

  test('in a few words', () => {
    const text =
      'Cookies\n\nkd_korb\n\nHält den Korb fest.\n\nLöschung nach 2 Tagen\n\nkd_bild\n\nMerkt sich das Bild.\n';
    expect(lifetimesIn(text)).toEqual(['kd_korb persistent ', 'kd_bild undefined ']);
  });

  test('another paragraph about sessions is none of them', () => {
    const text =
      'Cookies\n\nkd_korb\n\nHält den Korb fest.\n\nSession-Cookies werden beim Schließen des Browsers gelöscht.\n';
    expect(lifetimesIn(text)).toEqual(['kd_korb undefined ']);
  });
});

test('a title with its cookie in a bracket begins another card, also where its words are those of headers', () => {
  const text =
    'Cookies\n\nSession id (kd_sid)\nHolds the session. It is deleted when the visit ends.\nCookie consent (kd_ok)\nRemembers that you agreed. It is kept for one year.';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_sid', lifetime: { kind: 'session' } },
    { name: 'kd_ok', lifetime: { seconds: 365 * 86_400 } },
  ]);
});
