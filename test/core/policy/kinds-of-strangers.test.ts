import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const namesIn = (text: string): readonly string[] => readPolicy(text).declarations.map(({ name }) => name);

describe('what is listed as cookies are, and is none', () => {
  test.each([
    {
      what: 'fields of an interface, each with its type',
      text: '# Schnittstelle: Antwort\n\n| Name | Typ | Zweck | Frist |\n|---|---|---|---|\n| `sitzung_id` | Zeichenkette | Kennzeichnet die Sitzung | 24 Stunden |\n| `konto_nr` | Ganzzahl (lang) | Konto des Bürgers | 2 Jahre |\n\nSie setzt keine Cookies.',
    },
    {
      what: 'fields in a list, their types in brackets',
      text: '# Réponse\n\nAucun cookie.\n\n- `jeton_acces` (chaîne) : à envoyer avec chaque appel, expire après une heure\n- `id_parking` (entier, facultatif) : le numéro',
    },
    {
      what: 'variables, which their header calls so',
      text: '# Configuration\n\n| Variable | Default | Description |\n|---|---|---|\n| `COOKIE_SECRET` | none | Signs the session cookie |\n| `SESSION_TTL` | 30 minutes | How long a session lasts |',
    },
    {
      what: 'biscuits of a shop, in a table',
      text: '# Le nostre cookies\n\n| Nome | Fornitore | Descrizione | Scadenza |\n|---|---|---|---|\n| doppio_cacao | Forno Esempio | Con burro e gocce di cioccolato | 20 giorni |\n| zenzero_miele | Forno Esempio | Zucchero di canna, senza glutine | 15 giorni |',
    },
    {
      what: 'biscuits of a shop, in cards',
      text: '# Our cookie boxes\n\n**oat_raisin**\nProvider: Example Bakery\nIngredients: oats, butter, raisins\nShelf life: 2 weeks\n\n**double_choc**\nProvider: Example Bakery\nIngredients: flour, sugar, cocoa\nShelf life: 3 weeks',
    },
    {
      what: 'what a log holds, in a Dutch list',
      text: '# Cookies\n\nHet logboek van de server bewaart per bezoek:\n\n- net_deel: het begin van uw adres\n- kijker_soort: welke browser\n\nDat is alles.',
    },
    {
      what: 'what a cookie is made of',
      text: '# Co je cookie?\n\n- Expires – kdy cookie zaniká\n- HttpOnly – skripty ji nevidí\n- SameSite: cizí weby\n- __Secure- jen přes HTTPS',
    },
    {
      what: 'who has the rights, below the policy',
      text: '# Slapukai\n\nNaudojame slapukus.\n\n© MiestoKnygos. Atnaujinta gegužę\nMiestoKnygos © 2024\nMiestoKnygos® – knygos visiems',
    },
    {
      what: 'the ids of accounts',
      text: '# Cookie-k\n\nA Google Tag Manager (GTM-XXXXXXX) nem tesz le sütit.\n- UA-12345-1: a fiók száma\n- GTM-AB12CD: a tároló',
    },
  ])('$what', ({ text }) => {
    expect(namesIn(text)).toEqual([]);
  });

  test.each([
    {
      what: 'types in a table of cookies',
      text: '# Cookies\n\n| Name | Type | Purpose |\n|---|---|---|\n| kd_ref | string | Counts visits |\n| kd_ses | string | Keeps you logged in |',
      names: ['kd_ref', 'kd_ses'],
    },
    {
      what: 'a shop that sells biscuits, and has a policy',
      text: 'Chocolate | Butter | Sugar\n\nOur site keeps cookies in your browser with your consent, which your browser can refuse.\n\n| Cookie | Purpose | Duration |\n|---|---|---|\n| kd_basket | Keeps the basket | 2 days |',
      names: ['kd_basket'],
    },
    {
      what: 'what stands below a log’s fields',
      text: '# Cookies\n\nThe server log holds:\n\n- net_part: half of your address\n\nYour browser holds:\n\n- kd_ref: counts visits',
      names: ['kd_ref'],
    },
    {
      what: 'a cookie that a log is said to hold',
      text: '# Cookies\n\nThe log of cookies that we set:\n\n- kd_ref: counts visits',
      names: ['kd_ref'],
    },
    {
      what: 'a cookie that a server is said to set',
      text: '# Cookies\n\nOur server sets:\n\n- kd_ref: counts visits',
      names: ['kd_ref'],
    },
    {
      what: 'a cookie that a log-in needs',
      text: '# Cookies\n\nLog in:\n\n- kd_ref: keeps you logged in',
      names: ['kd_ref'],
    },
    {
      what: 'a table below what a log holds',
      text: '# Cookies\n\nThe server log holds:\n\n- net_part: half of your address\n\n| Name | Purpose | Duration |\n|---|---|---|\n| kd_ref | Counts visits | 2 weeks |',
      names: ['kd_ref'],
    },
  ])('but $what is read', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a row without a cookie says so in place of its name', () => {
  test.each([
    {
      what: 'Swedish',
      text: '| Tjänst | Kaka | Varför |\n|---|---|---|\n| Sajten | kd_val | Minns valet |\n| Räknaren | Inga | Räknar besök |',
    },
    {
      what: 'Polish, slanted',
      text: '| Usługa | Plik cookie | Cel |\n|---|---|---|\n| Serwis | kd_val | zapamiętanie zgody |\n| Mapy | *brak* | mapy |',
    },
    {
      what: 'Spanish, slanted',
      text: '| Servicio | Cookie | Motivo |\n|---|---|---|\n| Web | kd_val | la elección |\n| Mapas | *ninguna* | mapas |',
    },
  ])('$what', ({ text }) => {
    expect(namesIn(text)).toEqual(['kd_val']);
  });
});

describe('what was used once is not declared', () => {
  test.each([
    {
      what: 'German, behind a semicolon',
      text: 'Wir setzen das Cookie kd_a. Zähldienste verwenden wir nicht mehr; finden Sie noch Cookies wie kd_alt, können Sie diese löschen.',
    },
    {
      what: 'Spanish',
      text: 'La cookie kd_a le reconoce. Ya no usamos contadores: si encuentra la cookie kd_alt, bórrela.',
    },
    {
      what: 'English, in the next sentence',
      text: 'The cookie kd_a knows you. A counter set the cookie kd_alt. It is no longer used.',
    },
    { what: 'English, behind the name', text: 'The cookie kd_a knows you. The old cookie kd_alt is not set any more.' },
  ])('$what', ({ text }) => {
    expect(namesIn(`Cookies\n\n${text}`)).toEqual(['kd_a']);
  });
});

describe('what a document lists that is not about cookies', () => {
  test.each([
    {
      what: 'variables of a server',
      text: 'Cookies\n\nWhat we also see:\n\n- http_referer: where you came from\n- user_agent: your browser',
    },
    {
      what: 'browsers',
      text: 'Cookies\n\nHow to delete cookies\n– Firefox – Options, Privacy\nDuration: 8 hours\n– Safari – Settings',
    },
  ])('$what', ({ text }) => {
    expect(namesIn(text)).toEqual([]);
  });

  test.each([
    {
      what: 'a table that is pasted without its title, with a known name',
      text: 'Name | Purpose | Duration\nkd_ref | Counts | 1 day\n_ga | Counts | 2 years\n\nMore cookies: none.',
      names: ['kd_ref', '_ga'],
    },
    {
      what: 'a list below a category, before the word',
      text: '<h2>Analytics</h2><ul><li>kd_ref: counts visits (1 day)</li></ul><h2>How to delete cookies</h2>',
      names: ['kd_ref'],
    },
    {
      what: 'what several sites list, each with its lifetime',
      text: `Cookies\n\n${['A', 'B', 'C'].map((site) => `Site ${site}\n\n- kd_one: keeps the map of ${site} (1 day)`).join('\n\n')}`,
      names: ['kd_one'],
    },
    {
      what: 'what is listed twice',
      text: 'Cookies\n\nkd_one: keeps the map\nkd_two: keeps the list\n\nElsewhere\n\nkd_one: keeps the map too',
      names: ['kd_one', 'kd_two'],
    },
    {
      what: 'one cookie in each of three languages',
      text: '## English\n- kd_ses: language (session)\n## Deutsch\n- kd_ses: Sprache (Sitzung)\n## Français\n- kd_ses: langue (session)',
      names: ['kd_ses'],
    },
    {
      what: 'a table with three notes on one cookie',
      text: '| Cookie | Purpose |\n|---|---|\n| kd_ref | Visits |\n| kd_ses | Login |\n\nkd_ref: written only when you agree\n\nkd_ref: see above\n\nkd_ref: goes when you leave',
      names: ['kd_ref', 'kd_ses'],
    },
    {
      what: 'a table above the first word for a cookie',
      text: '# Datenschutz\n\nIn Ihrem Browser speichern wir:\n\n| Name | Zweck | Dauer |\n|---|---|---|\n| kd_ref | Besuche | 1 Tag |\n| kd_ses | Anmeldung | Sitzung |\n\nWie Sie Cookies löschen, steht in der Hilfe Ihres Browsers.',
      names: ['kd_ref', 'kd_ses'],
    },
    {
      what: 'a page with the word for cookies in its title alone',
      text: '<title>Cookie policy</title><h1>What we store on your device</h1><table><tr><th>Name<th>Purpose<th>Duration<tr><td>kd_ref<td>Counts visits<td>1 day</table><p>You can delete cookies in your browser.</p>',
      names: ['kd_ref'],
    },
    ...[
      'Without cookies you cannot sign in.',
      '## No cookies without your consent',
      'We use no cookies of third parties.',
    ].map((denial) => ({
      what: `a table below “${denial}”`,
      text: `# Privacy notice\n\n${denial}\n\n| Name | Purpose | Duration |\n|---|---|---|\n| kd_ref | Counts visits | 1 day |\n| kd_ses | Keeps you signed in | 1 hour |`,
      names: ['kd_ref', 'kd_ses'],
    })),
    ...[
      'Log in and log out',
      'Web server and load-balancer server',
      'Server logs\nWe also keep these in your browser:',
    ].map((title) => ({
      what: `a list below “${title}”`,
      text: `Cookies\n\n${title}\n- kd_ses: keeps you signed in (session)\n- kd_name: your user name (30 days)`,
      names: ['kd_ses', 'kd_name'],
    })),
    {
      what: 'a list below a sentence about a log',
      text: '# Cookies\n\n## Server logs\n\nWe log your IP address for seven days.\n\n- kd_ses: a cookie that keeps you signed in',
      names: ['kd_ses'],
    },
    {
      what: 'a table of cookies that hold prices',
      text: '# Cookies\n\n| Cookie | Purpose | Value | Duration |\n|---|---|---|---|\n| kd_min | Lowest price | 10€ | 1 day |\n| kd_max | Highest price | €500 | 1 day |',
      names: ['kd_min', 'kd_max'],
    },
    {
      what: 'a card whose words speak of it by its name',
      text: 'Cookies\n\nkd_ses\nKeeps the map.\nDuration: 1 day\n\nSessionId\nKeeps you signed in. Without SessionId you would have to sign in on every page.\nDuration: 1 day',
      names: ['kd_ses', 'SessionId'],
    },
  ])('but $what is read', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('what else is kept, in a table without a header below one of cookies, is no cookie', () => {
  const table = (...rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`;
  const cookies = table(['kd_ref', 'Counts visits', '2 weeks'], ['kd_ses', 'Signs in', 'Session']);
  const others = table(['account', 'Your name and e-mail', '2 years'], ['orders', 'What you bought', '10 years']);
  expect(namesIn(`<h2>Cookies</h2>${cookies}<h2>How long we keep other data</h2>${others}`)).toEqual([
    'kd_ref',
    'kd_ses',
  ]);
});
