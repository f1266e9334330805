import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const namesIn = (text: string): readonly string[] => readPolicy(text).declarations.map(({ name }) => name);

describe('what declares cookies', () => {
  test.each([
    ...[
      { in: 'Turkish', text: 'Çerez Adı | Amaç | Süre\nCerezOnay | Tercihi hatırlar | 6 ay', names: ['CerezOnay'] },
      {
        in: 'Hungarian',
        text: 'Süti neve | Célja | Lejárat\nSutiDontes | A döntést tárolja | 1 év',
        names: ['SutiDontes'],
      },
      {
        in: 'Finnish',
        text: 'Evästeet\n- EvasteValinta: tallentaa valinnan\n- kd_ref: laskee',
        names: ['EvasteValinta', 'kd_ref'],
      },
    ].map(({ in: language, ...rest }) => ({ what: `names that begin with “cookie”, in ${language}`, ...rest })),
    {
      what: 'a slanted part of a name',
      text: '<table><tr><th>Cookie<th>Purpose<tr><td>KDSESS<em>letters and digits</em><td>Keeps you in<tr><td>kd_user_<i>site id</i><td>Counts<tr><td>kd.1.<var>n</var><td>Counts</table>',
      names: ['KDSESS*', 'kd_user_*', 'kd.1.*'],
    },
    {
      what: 'cards whose cells only their styles part, a word among them, below a service',
      text: '<h1>Kakor</h1><div>Matomo</div><div><span class="n">kd_ref</span><span class="t">13 månader</span><p>Räknar besök.</p></div><div><span class="n">kdval</span><span class="t">Session</span><p>Sparar val.</p></div><div>Stripe</div><div><span class="n">m</span><span class="t">400 dagar</span><div>Stoppar bedrägerier.</div></div>',
      names: ['kd_ref', 'kdval', 'm'],
    },
    {
      what: 'rows whose cells only their styles part',
      text: '<h1>Cookies</h1><div><span class="a">Nombre</span><span class="b">Duración</span><span class="c">Finalidad</span></div><div><span class="a">kd_uno</span><span class="b">1 año</span><span class="c">guarda su elección</span></div><div><span class="a">kdDos</span><span class="b">Sesión</span><span class="c">cuenta las visitas</span></div>',
      names: ['kd_uno', 'kdDos'],
    },
    {
      what: 'items of a name and its time in elements',
      text: '<h2>Statistische Cookies</h2><ul><li><b>kd_ref</b><small>2 Jahre</small><p>Zählt Besuche.</p></li><li><b>kdwahl</b><small>Sitzung</small><p>Merkt sich die Wahl.</p></li></ul>',
      names: ['kd_ref', 'kdwahl'],
    },
    {
      what: 'a Finnish column of names and lifetimes',
      text: '| Palvelu | Evästeet ja voimassaoloaika | Käyttötarkoitus |\n|---|---|---|\n| Matomo | kd_id (13 kuukautta), k (2 päivää) | Laskee |\n| Oma | kieli (istunto) | Muistaa |',
      names: ['kd_id', 'k', 'kieli'],
    },
    {
      what: 'a French column of names and purposes',
      text: '| Nom du cookie et finalité | Fournisseur | Durée |\n|---|---|---|\n| kd_id | Matomo | 13 mois |\n| kdlangue | Ville | session |',
      names: ['kd_id', 'kdlangue'],
    },
    {
      what: 'a German column of names, lifetimes behind a stroke',
      text: '| Dienst | Cookies / Speicherdauer | Zweck |\n|---|---|---|\n| Matomo | kd_id (13 Monate) | Zählt |\n| Eigen | wahl (Sitzung) | Merkt sich |',
      names: ['kd_id', 'wahl'],
    },
    {
      what: 'a Danish label of names, short words with their lifetimes among them',
      text: 'Brug af cookies\n\nEksempel A/S\nCookies: kd_id (3 måneder), fr (14 dage)\nFormål: Tæller besøg.\n\nNabo\nCookies: nabo (1 år)\nFormål: Viser kort.',
      names: ['kd_id', 'fr', 'nabo'],
    },
    {
      what: 'Croatian labels above their values, the first name a word',
      text: 'Marketing\nNaziv\nGPS\nIstječe\nsesija\nFunkcija\nSprema lokaciju\nNaziv\nkd_ref\nIstječe\n6 mjeseci\nFunkcija\nMjeri brzinu',
      names: ['GPS', 'kd_ref'],
    },
    {
      what: 'Polish labels above their values, with a verb for how long',
      text: 'Statystyczne pliki cookie\nNazwa\nlicznik\nWygasa\n2 lata\nFunkcja\nLiczy odwiedziny\nNazwa\nkd_ref\nWygasa\n1 dzień\nFunkcja\nPamięta wybór',
      names: ['licznik', 'kd_ref'],
    },
    {
      what: 'glued Czech rows, the first an ordinary word that says more of preferences than of itself',
      text: 'Marketingové cookies\nNázevÚčelPoskytovatelDoba platnosti\nkidUkládá nastavení přehrávače a reklamyPriklad.cz1 měsíc\nkd_refMěří účinnost kampaníGoogle3 měsíce',
      names: ['kid', 'kd_ref'],
    },
    {
      what: 'glued German rows, the second an ordinary word',
      text: 'Notwendige Cookies\nNameZweckAnbieterSpeicherdauer\nkd_refMerkt sich die AuswahlStadt Beispiel3 Monate\nwahlSpeichert Einstellungen der StatistikStadt Beispiel1 Jahr',
      names: ['kd_ref', 'wahl'],
    },
    {
      what: 'single-spaced Czech rows, words in capitals among them',
      text: 'Jaké cookies sbíráme?\n\nCookie Popis\nKD_KEY Klíče, které brání požadavkům\nHOST-VIEW Zákazníci s ní vidí a mění košík.\nKOS Co je v košíku.\nOBCHOD Zvolený obchod nebo jazyk.\nKD_OK Zda návštěvník souhlasí.',
      names: ['KD_KEY', 'HOST-VIEW', 'KOS', 'OBCHOD', 'KD_OK'],
    },
    {
      what: 'glued Swedish rows of two columns, a hyphened word first',
      text: 'Nödvändiga cookies\nNamnBeskrivning\nkd-cookie-valSparar ditt samtycke.\nJSESSIONIDKnyter ditt besök till en session.\nKdval_statusSkapar en session på webbplatsen',
      names: ['kd-cookie-val', 'JSESSIONID', 'Kdval_status'],
    },
    {
      what: 'Slovene cells one below the other, a kind in a capital word first',
      text: 'Piškotki\nVrsta |\nIme piškotka |\nTrajanje |\nNamen |\nSejni |\nkdsession |\ndo konca seje |\nbrez njega stran ne deluje |\nZunanji |\n__kda, … , __kdz, PREF |\ndo 2 leti |\nprikaz zemljevida |\nZunanji |\n_kdb, … , _kdc, _ga |\ndo 2 leti |\nštetje ogledov',
      names: ['kdsession', '__kda', '__kdz', 'PREF', '_kdb', '_kdc', '_ga'],
    },
    {
      what: 'German records with what people call the cookie, and its name',
      text: '<h2>Cookies</h2><table><tr><th>Name<td>KdWahl Cookie<tr><th>Anbieter<td>Stadt<tr><th>Cookie-Name<td>kd-cookie<tr><th>Cookie Laufzeit<td>1 Jahr</table>',
      names: ['kd-cookie'],
    },
    {
      what: 'names with what they are called elsewhere, or where they are kept, in a bracket',
      text: '| Nombre | Finalidad | Duración |\n|---|---|---|\n| __kd_cid (customerID) | Cuenta | 2 años |\n| kd_ref (clientToken) | Guarda | 1 día |',
      names: ['__kd_cid', 'kd_ref'],
    },
    {
      what: 'abbreviations in small letters, where names stand',
      text: '| Nom | Finalité | Durée |\n|---|---|---|\n| kd_ref | Compte | 2 ans |\n| csrf | Protège les formulaires | session |\n| uuid | Distingue les visiteurs | 1 an |',
      names: ['kd_ref', 'csrf', 'uuid'],
    },
    {
      what: 'English columns one below the other, each under its header',
      text: '2 Cookies\n\nCookie name\nKD_Full\nkdUsageId\nKD.Region\n\nDuration\nSession\n24 hours\n1 year\n\nPurpose\nShows the page\nGives a number\nOpens the map',
      names: ['KD_Full', 'kdUsageId', 'KD.Region'],
    },
    {
      what: 'Spanish columns one below the other, a wrapped cell in the second',
      text: 'Cookies\n\nNombre\nkd_uno\nidioma\n\nFinalidad\nGuarda la elección\nque hizo\nCuenta las visitas\n\nDuración\nSesión\n2 años',
      names: ['kd_uno', 'idioma'],
    },
    {
      what: 'German columns one below the other, the lifetimes first',
      text: 'Notwendige Cookies\n\nSpeicherdauer\nSitzung\n2 Jahre\n1 Tag\n\nName\nkd_eins\nwahl\nkd_drei\n\nZweck\nMerkt sich\nZählt\nHält',
      names: ['kd_eins', 'wahl', 'kd_drei'],
    },
    {
      what: 'Swedish cells one below the other, a company that is written as names are',
      text: 'Kakor\n\nNamn\nUtfärdare\nSyfte\nGiltighetstid\nkdbox\nKdBox\nÖppnar chatten med kundservice\n3 månader\nkd_ref\nMatomo\nSkiljer besökare åt\n13 månader',
      names: ['kdbox', 'kd_ref'],
    },
    {
      what: 'Dutch cells one below the other, a company that is written as names are',
      text: 'Cookies\n\nNaam\nAanbieder\nDoel\nBewaartermijn\nkeuze\nKeuzeBox\nOnthoudt uw keuze\n3 maanden\nkd_ref\nMatomo\nTelt bezoeken\n13 maanden',
      names: ['keuze', 'kd_ref'],
    },
    {
      what: 'Spanish labels behind a name and a full stop',
      text: 'Cookies\n\nPHPSESSID. Proveedor: Ciudad. Caducidad: sesión. Finalidad: mantiene.\nkd_ref. Proveedor: Ciudad. Caducidad: 2 años.',
      names: ['PHPSESSID', 'kd_ref'],
    },
    {
      what: 'French labels behind a word and a full stop',
      text: 'Cookies\n\nkd_ref. Fournisseur : Ville. Durée : 2 ans. Finalité : compte.\n\nlangue. Fournisseur : Ville. Durée : session. Finalité : garde.',
      names: ['kd_ref', 'langue'],
    },
    {
      what: 'a row that is no cookie, in German',
      text: '| Name | Zweck | Dauer |\n|---|---|---|\n| Skript / Kontakt (kein Cookie) | lädt | - |\n| kd_ref | zählt | 1 Tag |',
      names: ['kd_ref'],
    },
    {
      what: 'a row that is no cookie, in French',
      text: '| Nom | Finalité | Durée |\n|---|---|---|\n| Script-KD (pas un cookie) | charge | - |\n| kd_ref | compte | 1 jour |',
      names: ['kd_ref'],
    },
    {
      what: 'a title behind cards that begins with a number',
      text: 'Naziv\nkd_a\nIstječe\nsesija\nFunkcija\nSprema\n\n5. Privola\nKada posjetite stranicu.\n\n6. Prava\nImate pravo znati.',
      names: ['kd_a'],
    },
    {
      what: 'a placeholder of dots in a sentence',
      text: 'The cookie KDCV_[…]@ExampleOrg is kept for 2 years.',
      names: ['KDCV_*@ExampleOrg'],
    },
    {
      what: 'items below a paragraph about a service, under a heading about cookies',
      text: '## Analytische cookies\n\nStatistieken maken wij met Hotjar.\n\na) kd_cc, per sessie;\n\nb) kd_sq, per sessie.',
      names: ['kd_cc', 'kd_sq'],
    },
    {
      what: 'a Finnish list with lifetimes in brackets',
      text: 'Palvelu asettaa evästeet kori7 (30 päivää) ja vesi12d (viisi vuotta).',
      names: ['kori7', 'vesi12d'],
    },
    {
      what: 'a Dutch list of words and letters',
      text: 'De site plaatst de cookies keuze9 (30 dagen), K (2 dagen) en kid (1 jaar).',
      names: ['keuze9', 'K', 'kid'],
    },
    {
      what: 'an Icelandic list of numbered names',
      text: 'Vefurinn notar vafrakökur: hún setur vafrakökurnar LEIDAPP-0 og LEIDAPP-1.',
      names: ['LEIDAPP-0', 'LEIDAPP-1'],
    },
    { what: 'a bare list', text: 'Cookies we use:\n\n- _ga\n- _gat\n- __utma', names: ['_ga', '_gat', '__utma'] },
    { what: 'a line of names alone', text: 'Cookies we use:\n\n_ga, _gid, _gat', names: ['_ga', '_gid', '_gat'] },
    {
      what: 'a bracket in a heading',
      text: '# Cookies\n\n## Google Analytics (_ga, _gid)\n\nThey count visits.',
      names: ['_ga', '_gid'],
    },
    {
      what: 'a bracket in an item',
      text: 'Cookies:\n\n- Matomo (_pk_id, _pk_ses) – counts visits\n- none besides',
      names: ['_pk_id', '_pk_ses'],
    },
    {
      what: 'a name before a colon, with its text below',
      text: 'Our cookies\n\nsession_id:\n\nKeeps you logged in.\n\nmessages:\n\nShows what was done.',
      names: ['session_id', 'messages'],
    },
    {
      what: 'a table with a column of examples',
      text: '| Name | Description | Example value | When set |\n|---|---|---|---|\n| JSESSIONID | Keeps the session | AB12 | At once |\n| text | Size of the text | 1,2,3 | At a click |',
      names: ['JSESSIONID', 'text'],
    },
    {
      what: 'a table whose names have a header that nobody knows',
      text: '| Item | Provider | Purpose | Expiry |\n|---|---|---|---|\n| _ga | Google Analytics | Counts visits | 2 years |\n| town_ref | Town | Keeps your choice | 1 day |',
      names: ['_ga', 'town_ref'],
    },
    {
      what: 'rows with a service between them and their header',
      text: 'Cookies\n\nName Duration Purpose\nGoogle Analytics\n_ga 2 years Tells visitors apart.\n_gid 24 hours Tells visitors apart.',
      names: ['_ga', '_gid'],
    },
    {
      what: 'records of labels on one line',
      text: 'Cookies:\n\nName: town_ref; Purpose: Keeps your choice; Lifetime: 13 months.\nName: survey; Purpose: Asks once, Lifetime: 1 day.',
      names: ['town_ref', 'survey'],
    },
    {
      what: 'a known name in quotes, in a sentence without the word',
      text: 'Our one cookie\n\nOnce “PHPSESSID” is there, the browser sends it along.',
      names: ['PHPSESSID'],
    },
    {
      what: 'another name in a bracket behind "or"',
      text: '| Cookie | Zweck | Dauer |\n|---|---|---|\n| `town_ref` (oder `town_ref_<id>`) | Zählt | 2 Tage |',
      names: ['town_ref', 'town_ref_*'],
    },
    {
      what: 'a name at the end of a sentence',
      text: 'Cookies\n\nYou will find a cookie named town-basket. It stays.',
      names: ['town-basket'],
    },
    {
      what: 'a sentence below a heading about cookies, which need not say so again',
      text: '## Analytics cookies\n\nThe star next to a stop stores it in favourite_stops, for one year.',
      names: ['favourite_stops'],
    },
    {
      what: 'two lines of a consent tool, the second of labels',
      text: 'Necessary (2)\n\nCookiebot\n1\nCookieConsent\tKeeps your choice\nMaximum Storage Duration: 1 year\tType: HTTP Cookie\n\nwww.town.example\n1\ntown-ref [x3]\tkeeps your place\nMaximum Storage Duration: 30 days Type: HTTP Cookie\n',
      names: ['CookieConsent', 'town-ref'],
    },
    {
      what: 'an item with a space before its sign only',
      text: 'Cookies:\n\n- town_ref = your choice\n- lang =the language that you chose',
      names: ['town_ref', 'lang'],
    },
    {
      what: 'ordinary words below a header that stands above other cookies',
      text: '| Name | Description | When set |\n|---|---|---|\n| town_ref | Your choice | At once |\n\nAccounts\n\n| Name | Description | When set |\n|---|---|---|\n| customer | Who you are | At log-in |',
      names: ['town_ref', 'customer'],
    },
    {
      what: 'a header with its rows on one line',
      text: `Cookies policy. We use cookies on this site for what it must do. ${'They are small files. '.repeat(16)} Name Supplier Purpose Duration Type town_ref Town Keeps your choice 1 year Technical _pk_id.* Matomo Counts visits 13 months Technical zzz_map Maps Inc Shows the map Session Technical Read more in the help of your browser.`,
      names: ['town_ref', '_pk_id.*', 'zzz_map'],
    },
    {
      what: 'headers of several words, parted by single spaces',
      text: 'Cookies\n\nNombre del proveedor Nombre de la cookie Duración Función\nOpendatasoft sessionid 2 semanas Autenticación del usuario.\nOpendatasoft csrftoken 12 meses Seguridad de las peticiones.',
      names: ['sessionid', 'csrftoken'],
    },
    {
      what: 'a table in a language that nobody knows, by its shape',
      text: 'Xyzzy | Plugh | Foobar |\n---|---|---|\ntown_ref | 11 months | Qwerty asdf. |\nTownChoice | 1 year | Zxcv bnm. |\nviewed_it | 1 day | Uiop. |',
      names: ['town_ref', 'TownChoice', 'viewed_it'],
    },
    {
      what: 'a group below a title with a bracket',
      text: 'Cookies\n\nOurs (in short): session_id (24 h), csrf_token (24 h), prefs_id (30 days).',
      names: ['session_id', 'csrf_token', 'prefs_id'],
    },
    {
      what: 'glued cells that a placeholder parts',
      text: 'Cookies\n\nNamePurposeDuration\n_pk_id#Recognises visitors.13 months\n_pk_ses#Follows one visit.30 minutes',
      names: ['_pk_id*', '_pk_ses*'],
    },
    {
      what: 'a placeholder of crosses right behind a name',
      text: '| Name | Purpose |\n|---|---|\n| SSESSxxxx | Keeps you signed in |\n| TOWNXXX | Counts visits |',
      names: ['SSESS*', 'TOWN*'],
    },
    {
      what: 'a name in a sentence with whatever stands for its rest',
      text: 'The cookie town_<visit id> counts visits. The cookie TOWN-[hash] counts pages. The cookie TownRef{num} counts.',
      names: ['town_*', 'TOWN-*', 'TownRef*'],
    },
    {
      what: 'a name beside a word for beginning, which says nothing of it',
      text: 'Cookies:\n\n- `town_ref` (1 mes): avisa cuando comienza una visita',
      names: ['town_ref'],
    },
    {
      what: 'names of two sentences, the first with a word for beginning',
      text: 'La cookie town_ref anota cuando comienza una visita. La cookie town_id cuenta páginas.',
      names: ['town_ref', 'town_id'],
    },
    {
      what: 'a compound that ends in "cookie"',
      text: 'Wir setzen ein Sitzungscookie namens „town_ref“: Es zählt Seiten.',
      names: ['town_ref'],
    },
    {
      what: 'a first row whose name has a word of headers in it',
      text: 'Cookies\n\nCookie\nPurpose\nDuration\nTypes\nGroup\ncookie_consent\nKeeps your choice\n1 year\nFirst\nNeeded',
      names: ['cookie_consent'],
    },
    {
      what: 'glued cells of which a name ends where another word begins',
      text: 'Cookies\n\nNameTypePurpose\ntown_refTechnical cookiesCounts visits.\n_town.refTechnical cookiesCounts pages.\nASP.NET_SessionIdTechnical cookiesKeeps a visit.',
      names: ['town_ref', '_town.ref', 'ASP.NET_SessionId'],
    },
  ])('$what', ({ text, names }) => expect(namesIn(text)).toEqual(names));

  test('an item of a numbered list, whose second point is how long it stays', () => {
    const [one] = readPolicy('## Cookies\n\n1. town_ref\n    - keeps your choice\n    - 6 months').declarations;
    expect(one).toMatchObject({ name: 'town_ref', lifetime: { seconds: 180 * 86_400 } });
  });
});

describe('what is no cookie', () => {
  test.each([
    {
      what: 'a word with the mark of a footnote',
      text: 'A cookie is kept on your device*.\n\n*See the help of your browser.',
    },
    { what: 'a word that is emphasised', text: 'We need no _cookies_ and no _Disqus_, see _Use of cookies_ there.' },
    {
      what: 'the front matter of a page',
      text: '---\ntemplateKey: cookies-page\ntitle: Cookies\n---\n\nWe set no cookies.',
    },
    { what: 'a kind of cookies in quotes', text: 'Il y a les cookies « tiers » et les cookies « statistiques ».' },
    {
      what: 'a service that a text is about',
      text: 'We set no cookies.\n\nGoatCounter Analytics\nGoatCounter is open source.',
    },
    { what: 'words in capitals', text: 'COOKIES POLICY & GUIDELINES\n\nLOGIN START AUDIT\n\nWe say what cookies are.' },
    {
      what: 'a key that a list puts into the storage',
      text: 'Beside cookies:\n\n- town_key — a localStorage entry that keeps your choice',
    },
    {
      what: 'a key that a table puts there, also where a sentence speaks of it',
      text: '| Item | Provider | Purpose | Storage | Expiry |\n|---|---|---|---|---|\n| town_key | This site | Keeps your choice | localStorage | 1 year |\n\nCookies: town_key never leaves your device.',
    },
    {
      what: 'a key in a sentence about the storage alone',
      text: 'Cookies\n\nDe kaart bewaart de zoom in localStorage, onder `kaart_zoom`.',
    },
    {
      what: 'variables of a server, and hours',
      text: '| Name | Purpose | Duration |\n|---|---|---|\n| HTTP_USER_AGENT | Your browser | 7 days |\n| REMOTE_ADDR | Your address | 7 days |\n| 10am | Opens | 2 hours |',
    },
    {
      what: 'kinds of cookies with their lifetimes',
      text: 'Nous posons des cookies persistants (13 mois) et temporaires (30 minutes).',
    },
    {
      what: 'a slanted word of a sentence',
      text: '<p>These cookies are kept in the <em>browser</em>, well-<em>known</em> to you.</p>',
    },
    {
      what: 'a field of an example answer',
      text: '# Interface\n\nIt sets no cookies.\n\n```json\n{\n  "boat_id": 7,\n  "_boat": "a1"\n}\n```',
    },
    {
      what: 'a setting in a block of code',
      text: '# Sessions\n\nCookies keep you signed in.\n\n```toml\n[auth]\nkd_max_age = "12h"\nsame_site = "lax"\n```',
    },
    {
      what: 'a call of an interface',
      text: '# Cookies of the client\n\n- `cookie.copy(changes)` – another one.\n\n| Method | Returns | Description |\n|---|---|---|\n| `jar.put(cookie)` | `void` | Adds a cookie. |\n| `jar.drop(name, url)` | `boolean` | Removes it. |',
    },
    {
      what: 'one who comments an article',
      text: 'Biscotti sì o no?\n\nI cookie del browser chiedono un consenso.\n\nCommenti (12)\n\ngiorgio55\nIo accetto tutto e buonanotte.',
    },
    {
      what: 'what else is kept of people',
      text: '<h1>Privacy</h1><table><tr><th>Name</th><th>Purpose</th><th>Kept for</th></tr><tr><td>Your letters</td><td>To answer</td><td>2 years</td></tr><tr><td>Bills and orders</td><td>Tax</td><td>7 years</td></tr><tr><td>call_notes</td><td>Advice</td><td>1 year</td></tr></table><p>We use cookies.</p>',
    },
    {
      what: 'a field of a log',
      text: '<h2>Cookies</h2><p>We use few.</p><h2>Logs of the server</h2><ul><li>net_part</li><li>user_agent</li></ul>',
    },
    {
      what: 'what is said to be no cookie',
      text: 'Your choice is kept in the local storage (entry `town_key`): this is no cookie.',
    },
  ])('$what', ({ text }) => expect(namesIn(text)).toEqual([]));

  test('below comments, a name that is known or has a lifetime is one all the same', () => {
    const text = 'Cookies\n\nComments (2)\n\n- _ga: counts visits\n- kd_ref: keeps the map (2 days)';
    expect(namesIn(text)).toEqual(['_ga', 'kd_ref']);
  });

  test('what is kept of comments may stand above the cookies', () => {
    const text =
      '<h2>Comments</h2><p>We keep what you write.</p><h2>Cookies</h2><table><tr><th>Cookie<th>Purpose<tr><td>kd_session<td>Keeps you signed in<tr><td>kd_lang<td>Keeps your language</table>';
    expect(namesIn(text)).toEqual(['kd_session', 'kd_lang']);
  });

  test('a call’s placeholder stands behind what code calls, and another in a name', () => {
    expect(
      namesIn('| Cookie | Purpose | Duration |\n|---|---|---|\n| kdchoice.site(id) | Keeps it | 1 year |'),
    ).toEqual(['kdchoice.site*']);
  });

  test.each([
    { what: 'in a block of code', text: '```yaml\nkd_ref: keeps the map for 2 days\n```' },
    { what: 'as code that begins a line', text: '```kd_ref``` keeps the map for 2 days.' },
  ])('a name may stand $what', ({ text }) => expect(namesIn(`# Cookies\n\n${text}`)).toEqual(['kd_ref']));

  test('a row of a table that says nothing but a word', () => {
    const text =
      '<table><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr><tr><td>HubSpot</td><td></td><td></td></tr><tr><td>hubspotutk</td><td>Counts visits</td><td>6 months</td></tr></table>';
    expect(namesIn(text)).toEqual(['hubspotutk']);
  });
});

test.each([
  { what: 'a hyphen that does not break', name: 'kd\u2011user\u2011box_1' },
  { what: 'the typographic hyphen', name: 'kd\u2010user\u2010box_1' },
])('in a name, $what is the one of ASCII', ({ name }) => {
  const told = ['kd-user-box_1'];
  expect(namesIn(`<table><tr><th>Cookie<th>Purpose<tr><td>${name}<td>Keeps it</table>`)).toEqual(told);
  expect(namesIn(`| Cookie | Purpose |\n|---|---|\n| ${name} | Keeps it |`)).toEqual(told);
});

describe('several names in a cell', () => {
  test.each([
    { what: 'Finnish', cell: '_kd sekä _kdchart2', names: ['_kd', '_kdchart2'] },
    { what: 'German', cell: 'kd_karte sowie kd_ort', names: ['kd_karte', 'kd_ort'] },
    { what: 'English, others that are not named', cell: 'kd_ref and others', names: ['kd_ref'] },
    { what: 'French, others that are not named', cell: 'kd_ref et autres', names: ['kd_ref'] },
    { what: 'German, others that are not named', cell: 'kd_ref sowie weitere', names: ['kd_ref'] },
  ])('$what', ({ cell, names }) => {
    expect(namesIn(`| Cookie | Purpose | Duration |\n|---|---|---|\n| ${cell} | Keeps it | 1 day |`)).toEqual(names);
  });
});

test('ordinary words are names above what they are for and a line of labels', () => {
  const row = (name: string, text: string, time: string): string =>
    `${name}\n${text}\nMaximale bewaartermijn: ${time} Type: HTTP Cookie\n`;
  const text = `Cookies\n\nVoorkeuren 2\nwww.kd.example\n2\n${row('contrast', 'Onthoudt het contrast.', 'Sessie')}${row('kd_ref', 'Telt.', '1 dag')}${row('taal', 'Onthoudt de taal.', '3 maanden')}`;
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'contrast', lifetime: { kind: 'session', text: 'Sessie' }, purpose: 'Onthoudt het contrast.' },
    { name: 'kd_ref', lifetime: { text: '1 dag' } },
    { name: 'taal', lifetime: { text: '3 maanden' } },
  ]);
});

test('the title of a service, above a text and a line of labels, is no cookie', () => {
  const text = 'Cookies\n\nStatistics\nWe count visits with Matomo\nDuration: 1 year Type: HTTP Provider: Example\n';
  expect(namesIn(text)).toEqual([]);
});

test.each([
  { what: 'Romanian', labels: ['Nume', 'Expirare', 'Funcție'], kind: 'Funcționale' },
  { what: 'Portuguese', labels: ['Nome', 'Expiração', 'Função'], kind: 'Funcional' },
  { what: 'Dutch', labels: ['Naam', 'Bewaartermijn', 'Functie'], kind: 'Voorkeuren' },
])('a category right above the labels of cards is none of them, $what', ({ labels: [name, time, what], kind }) => {
  const card = (cookie: string): string => `${name}\n${cookie}\n${time}\n30 min\n${what}\nTown map\n`;
  const text = `Cookies\n\nMatomo\n${kind}\n${card('kd_consented_services')}${card('kd_in')}`;
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_consented_services', category: 'preferences', purpose: 'Town map', lifetime: { seconds: 1800 } },
    { name: 'kd_in', category: 'preferences', purpose: 'Town map', lifetime: { seconds: 1800 } },
  ]);
});

test.each([
  { what: 'Estonian', header: ['Kes paneb', 'Nimetus', 'Milleks', 'Kehtib'] },
  { what: 'Czech', header: ['Kdo ji ukládá', 'Název', 'Účel', 'Platnost'] },
  { what: 'English', header: ['Who puts it', 'Name', 'Purpose', 'Duration'] },
  { what: 'Norwegian', header: ['Hvem setter den', 'Navn', 'Formål', 'Varighet'] },
])('a question heads those who set cookies, $what', ({ header }) => {
  const text = `Cookies\n\n${header.join(' | ')}\nTown | kd_a | Keeps the map | 30 min\nCounty | kd_b | Keeps the list | 30 min`;
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_a', provider: 'Town' },
    { name: 'kd_b', provider: 'County' },
  ]);
});

test('a column of providers wins over one that asks who', () => {
  const text =
    '| Cookie | Who it is for | Provider | Expiry |\n|---|---|---|---|\n| kd_a | Everyone | Example Ltd | 1 day |';
  expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_a', provider: 'Example Ltd' }]);
});

test('what differs in a name may be a star apart from it, or added in words', () => {
  const namesIn = (text: string) => readPolicy(text).declarations.map(({ name }) => name);
  expect(namesIn('Cookies\n\n- kd_lang, kd_pk_ * and the like are cookies set by Matomo.')).toEqual([
    'kd_lang',
    'kd_pk_*',
  ]);
  expect(
    namesIn('Názov\n\nPlatnosť\n\nkd_id+premenné_číslo\n\n13 mesiacov\n\nkd_ses+premenné číslo\n\n30 minút\n'),
  ).toEqual(['kd_id*', 'kd_ses*']);
});

test('names written as code may be bold too, and joined by a sign', () => {
  const text =
    '# Cookies\n\n* __`kd_a`__  +  __`kd_b`__:  \nCounts visits.\n\n* __`KDSESSID`__:  \n    Holds the session.\n\n- One for the map, called `kdwall`. It expires 180 days later.\n';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_a', purpose: 'Counts visits.' },
    { name: 'kd_b', purpose: 'Counts visits.' },
    { name: 'KDSESSID', purpose: 'Holds the session.' },
    { name: 'kdwall' },
  ]);
});

test('words between braces stand for text, also with a slash among them', () =>
  expect(
    readPolicy(
      'Cookie | Purpose | Duration |\n---|---|---|\nKDB{8 / 11 characters} | Protects | session |\n',
    ).declarations.map(({ name }) => name),
  ).toEqual(['KDB*']));

test('a word in brackets behind a word stands for text too', () =>
  expect(
    readPolicy('Cookie | Duration |\n---|---|\nkdplace[verified] | 2 years |\n').declarations.map(({ name }) => name),
  ).toEqual(['kdplace*']));
