import { expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const DAY = 86_400;

test.each([
  {
    what: 'a badge above the name of each card tells its category',
    text: '<h1>Cookies</h1><span>Necessary</span><h3>kd_a</h3><p>Set by: Kd</p><p>Kept for: 1 day</p><span>Necessary</span><h3>kd_b</h3><p>Set by: Kd</p><p>Kept for: 1 day</p><span>Marketing</span><h3>kd_c</h3><p>Set by: Kd</p><p>Kept for: 1 day</p>',
    declared: [
      { name: 'kd_a', category: 'necessary' },
      { name: 'kd_b', category: 'necessary' },
      { name: 'kd_c', category: 'marketing' },
    ],
  },
  {
    what: 'a badge at the end of each card is its own',
    text: '<h1>Cookies</h1><h3>kd_a</h3><p>Kept for: 1 day</p><span>Marketing</span><h3>kd_b</h3><p>Kept for: 1 day</p><span>Necessary</span>',
    declared: [
      { name: 'kd_a', purpose: 'Marketing' },
      { name: 'kd_b', purpose: 'Necessary' },
    ],
  },
  ...[
    { of: 'English', first: 'town_ref (1 year)\nLets Matomo know it.', next: 'town_id (1 day)\nKeeps your choice.' },
    { of: 'German', first: 'town_ref (1 Jahr)\nMeldet es an Matomo.', next: 'town_id (1 Tag)\nMerkt sich die Wahl.' },
    { of: 'Dutch', first: 'town_ref (1 jaar)\nMeldt het aan Matomo.', next: 'town_id (1 dag)\nBewaart de keuze.' },
  ].map(({ of, first, next }) => ({
    what: `the words right below another name tell of that one, in ${of}`,
    text: `${first}\n${next}`,
    declared: [
      { name: 'town_ref', lifetime: { seconds: 365 * DAY } },
      { name: 'town_id', provider: null, lifetime: { seconds: DAY } },
    ],
  })),
  ...[
    { of: 'English', below: 'Visits are counted with Matomo.' },
    { of: 'German', below: 'Die Zählung übernimmt Matomo und hilft uns sehr.' },
    { of: 'Montenegrin', below: 'Mjerenje radi Matomo i pomaže da stranica bude bolja.' },
  ].map(({ of, below }) => ({
    what: `the sentence below a list in ${of} says whose it is`,
    text: `## Cookies\n\n- _town_a\n- _town_b\n\n${below}\n`,
    declared: [
      { name: '_town_a', provider: 'Matomo' },
      { name: '_town_b', provider: 'Matomo' },
    ],
  })),
  {
    what: 'the sentence below a list denies a service',
    text: '## Cookies\n\n- _town_a\n- _town_b\n\nWe do not use Matomo.\n',
    declared: [
      { name: '_town_a', provider: null },
      { name: '_town_b', provider: null },
    ],
  },
  {
    what: 'the sentence below a list leads the next',
    text: '## Cookies\n\n- _town_a\n- _town_b\n\nThese are of Matomo.\n\n- _town_c\n- _town_d\n',
    declared: [
      { name: '_town_a', provider: null },
      { name: '_town_b', provider: null },
      { name: '_town_c', provider: 'Matomo' },
      { name: '_town_d', provider: 'Matomo' },
    ],
  },
  {
    what: 'the first of stacked rows begins with a service under "Cookie", beside names',
    text: 'Cookie\nNome\nFinalidade\nDuração\nMatomo\ntown_ref\nConta as visitas ao sítio.\n1 ano',
    declared: [{ name: 'town_ref', provider: 'Matomo', lifetime: { seconds: 365 * DAY } }],
  },
  ...[
    { told: 'am flwyddyn', seconds: 365 * DAY },
    { told: 'am dri mis', seconds: 90 * DAY },
    { told: 'am bythefnos', seconds: 14 * DAY },
    { told: 'am ddiwrnod', seconds: DAY },
  ].map(({ told, seconds }) => ({
    what: `a Welsh sentence that counts visits says "${told}"`,
    text: `Mae'r cwci town_ref yn cyfrif ymweliadau ac yn para ${told}.`,
    declared: [{ name: 'town_ref', lifetime: { seconds } }],
  })),
  {
    what: 'the first of stacked rows begins with a span whose unit is a header elsewhere',
    text: 'Vypršanie\nÚčel\nCookie\n1 rok\nPočíta návštevy.\ntown_ref\n13 mesiacov\nRozpozná robotov.\ntown_id',
    declared: [
      { name: 'town_ref', lifetime: { seconds: 365 * DAY } },
      { name: 'town_id', lifetime: { seconds: 390 * DAY } },
    ],
  },
  {
    what: 'a wrapped purpose says "until" in a column of a PDF',
    text: 'Name\tPurpose\tDuration\ntown_ref\tCounts visits.\t1 day\n\n\n\ntown_a\n\ntown_b\n\nKeeps what you put into\n\nthe basket, until you\n\norder\n\nCounts visits.\n\n1 year\n\n2 weeks',
    declared: [
      { name: 'town_ref', lifetime: { seconds: DAY } },
      { name: 'town_a', lifetime: { seconds: 365 * DAY } },
      { name: 'town_b', lifetime: { seconds: 14 * DAY } },
    ],
  },
  {
    what: 'the next sentence tells a session, with its verb at the end',
    text: 'Das Cookie town_ref zählt Seiten. Es wird am Ende der Sitzung gelöscht.',
    declared: [{ name: 'town_ref', lifetime: { kind: 'session' } }],
  },
  {
    what: 'a name has a word for a session in it',
    text: 'The cookie visit-town_ref counts pages. It expires after 1 day.',
    declared: [{ name: 'visit-town_ref', lifetime: { seconds: DAY } }],
  },
  {
    what: 'a table of two columns has rows that are sections',
    text: '<table><tr><th>Name</th><th>Purpose</th></tr><tr><td colspan=2>Advertising cookies</td></tr><tr><td>town_ref</td><td>Counts visits</td></tr></table>',
    declared: [{ name: 'town_ref', category: 'marketing' }],
  },
  {
    what: 'a definition list has labels, one of them with a service',
    text: '<dl><dt>town_ref<dd>Lifetime: 2 years<dd>Provider: Matomo<dt>town_id<dd>Lifetime: 1 day<dd>Provider: Google</dl>',
    declared: [
      { name: 'town_ref', provider: 'Matomo', lifetime: { seconds: 730 * DAY } },
      { name: 'town_id', provider: 'Google', lifetime: { seconds: DAY } },
    ],
  },
  {
    what: 'labels say above the items whose cookies they are',
    text: 'Analytics cookies\nProvider: Town of Example\n• town_ref – Counts visits. Duration: 1 day\n• town_id – Counts clicks. Duration: 2 days\nProvider: Elsewhere\n• town_x – Counts too. Duration: 3 days',
    declared: [
      { name: 'town_ref', provider: 'Town of Example', lifetime: { seconds: DAY } },
      { name: 'town_id', provider: 'Town of Example', lifetime: { seconds: 2 * DAY } },
      { name: 'town_x', provider: 'Elsewhere', lifetime: { seconds: 3 * DAY } },
    ],
  },
  {
    what: 'labels say in each item whose cookie it is',
    text: 'Analytics cookies\n• town_ref – Counts visits.\nProvider: Town of Example\n• town_id – Counts clicks.\nProvider: Elsewhere',
    declared: [
      { name: 'town_ref', provider: 'Town of Example' },
      { name: 'town_id', provider: 'Elsewhere' },
    ],
  },
  {
    what: 'a category stands once, above rows whose cell for it is empty',
    text: '| Type | Name | Duration |\n|---|---|---|\n| Necessary | town_ref | 1 day |\n| | town_id | 2 days |\n| Statistics | town_x | 3 days |\n| | town_y | 4 days |',
    declared: [
      { name: 'town_ref', category: 'necessary' },
      { name: 'town_id', category: 'necessary' },
      { name: 'town_x', category: 'statistics' },
      { name: 'town_y', category: 'statistics' },
    ],
  },
  {
    what: 'an Italian sentence goes on in the next line',
    text: 'Il cookie town_ref mantiene il collegamento fra il visitatore e il portale\ndelle prenotazioni; scade dopo tredici mesi.',
    declared: [{ name: 'town_ref', lifetime: { seconds: 390 * DAY, certainty: 'probable' } }],
  },
  {
    what: 'a German sentence is wrapped before its verb',
    text: 'Das Cookie town_ref merkt sich, welche Seiten während des Besuchs geöffnet\nwurden, und wird nach sechsundzwanzig Monaten gelöscht.\nEin weiterer Absatz.',
    declared: [{ name: 'town_ref', lifetime: { seconds: 780 * DAY } }],
  },
  {
    what: 'the second sentence of a Polish paragraph is wrapped',
    text: 'Plik cookie town_ref kieruje zapytania stale do tego samego serwera. Jest przechowywany przez\ndwadzieścia cztery godziny.',
    declared: [{ name: 'town_ref', lifetime: { seconds: DAY } }],
  },
  {
    what: 'the sentence before names the service whose cookies follow',
    text: 'We use Adobe Analytics. The cookies are town_ref (session) and town_id (2 days).',
    declared: [
      { name: 'town_ref', provider: 'Adobe Analytics' },
      { name: 'town_id', provider: 'Adobe Analytics' },
    ],
  },
  {
    what: 'the cookie of the next sentence is somebody else’s',
    text: 'We use Matomo. The cookie town_ref lasts 2 days.',
    declared: [{ name: 'town_ref', provider: null }],
  },
  {
    what: 'a service stands before the bracket with its cookies',
    text: 'Poleg teh so tu še piškotki Google Analytics (__utma, __utmb)\nza pregled obiska.',
    declared: [
      { name: '__utma', provider: 'Google Analytics' },
      { name: '__utmb', provider: 'Google Analytics' },
    ],
  },
  {
    what: 'a kind of cookie stands where its provider stands',
    text: '| Cookie | Name | Purpose | Duration |\n|---|---|---|---|\n| Functionality cookie | town_ref | Keeps the basket | 1 day |\n| Cookie di marketing | town_id | Shows offers | 2 days |\n| Matomo | _pk_id | Counts visits | 3 days |\n| Hotjar | _hjid | Counts clicks | 4 days |',
    declared: [
      { name: 'town_ref', provider: null, category: 'preferences' },
      { name: 'town_id', category: 'marketing' },
      { name: '_pk_id', provider: 'Matomo' },
      { name: '_hjid', provider: 'Hotjar' },
    ],
  },
  {
    what: 'a label above names the service, as it is written there',
    text: '<table><tr><th>Cookie<th>Propósito<th>Caducidad</tr><tr><td colspan=3>Aplicación: Google Analitycs. Política</tr><tr><td>town_ref<td>Cuenta visitas<td>2 días</tr></table>',
    declared: [{ name: 'town_ref', provider: 'Google Analitycs' }],
  },
  {
    what: 'a title right below a table ends its category',
    text: 'Essentiel\n| Nom | Description | Durée |\n|---|---|---|\n| town_ref | Garde le panier | 1 jour |\nCommentaires\nPour écrire.\n| Nom | Description | Durée |\n|---|---|---|\n| town_id | Garde votre nom | 2 jours |',
    declared: [
      { name: 'town_ref', category: 'necessary' },
      { name: 'town_id', category: null },
    ],
  },
  {
    what: 'a sentence about one necessary cookie says nothing of the next paragraph',
    text: 'Das Portal setzt ein notwendiges Cookie, town_ref. Es verfällt nach 90 Tagen.\n\nDas Cookie town_id zählt Besuche.',
    declared: [{ name: 'town_ref' }, { name: 'town_id', category: null }],
  },
  {
    what: 'a paragraph denies a service, or says who sets another cookie',
    text: 'Cookies\n\nMatomo runs without cookies here.\n\nSet by Microsoft Azure so that the visitor stays.\n\n• town_ref: keeps the basket (2 days)',
    declared: [{ name: 'town_ref', provider: null }],
  },
  {
    what: 'items that begin in lower case are not wrapped sentences',
    text: 'The cookie town_ref counts the visits of the pages of the whole portal of the town\n• town_id - counts clicks (2 days)',
    declared: [
      { name: 'town_ref', lifetime: null },
      { name: 'town_id', lifetime: { seconds: 2 * DAY } },
    ],
  },
])('$what', ({ text, declared }) => {
  expect(readPolicy(text).declarations).toMatchObject(declared);
});
