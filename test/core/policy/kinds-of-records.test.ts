import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.text ?? '–'}`);

describe('sentences of an item are labels behind what a service does', () => {
  test.each([
    {
      what: 'Spanish',
      text: '<h2>Cookies de terceros</h2><ul><li><b>Hotjar</b>: mapas de calor. Cookies: _hjid, _hjFirstSeen. Duración: 1 año.</li></ul>',
      told: ['_hjid by Hotjar for 31536000: mapas de calor', '_hjFirstSeen by Hotjar for 31536000: mapas de calor'],
    },
    {
      what: 'Dutch, a dash',
      text: '## Cookies\n\n- Matomo – telt bezoeken. Cookies: _pk_id. Bewaartermijn: 13 maanden.',
      told: ['_pk_id by Matomo for 33696000: telt bezoeken'],
    },
    {
      what: 'German, labels alone',
      text: '# Cookies\n\nAnbieter: Stadt Muster. Zweck: zählt Besuche. Cookies: kd_ref. Laufzeit: 1 Tag.',
      told: ['kd_ref by Stadt Muster for 86400: zählt Besuche'],
    },
    {
      what: 'and no names, where a sentence stands behind the label',
      text: '# Cookies\n\nMatomo: telt bezoeken. Cookies: dit zijn kleine bestanden. Doel: tellen.',
      told: [],
    },
  ])('$what', ({ text, told }) => {
    expect(
      readPolicy(text).declarations.map(
        ({ name, provider, lifetime, purpose }) =>
          `${name} by ${provider} for ${lifetime?.kind === 'persistent' && lifetime.seconds}: ${purpose}`,
      ),
    ).toEqual(told);
  });
});

describe('records of labels give each name its own lifetime', () => {
  test.each([
    {
      what: 'English, the type first, the longest duration of the service above',
      text: 'Maximum age: 10 years\nType: cookie\nName: kd_one\nDescription: Keeps the zoom.\nDuration: 8 months\nType: cookie\nName: kd_two\nDescription: Keeps the choice.\nDuration: 10 years',
      told: ['kd_one 8 months', 'kd_two 10 years'],
    },
    {
      what: 'German, the type first, without a title',
      text: 'Höchste Speicherdauer: 2 Jahre\nArt: Cookie\nName: kd_eins\nBeschreibung: Merkt sich die Auswahl.\nSpeicherdauer: 3 Tage\nArt: Cookie\nName: kd_zwei\nBeschreibung: Zählt.\nSpeicherdauer: 2 Jahre',
      told: ['kd_eins 3 Tage', 'kd_zwei 2 Jahre'],
    },
    {
      what: 'French, the lifetime before its name',
      text: 'Durée : 13 mois\nNom : kd_un\nDurée : 1 jour\nNom : kd_deux\nDurée : session\nNom : kd_trois',
      told: ['kd_un 13 mois', 'kd_deux 1 jour', 'kd_trois session'],
    },
    {
      what: 'Spanish, the lifetime and the purpose before their name',
      text: 'Duración: 2 años\nFinalidad: cuenta las visitas\nNombre: kd_uno\nDuración: 1 día\nFinalidad: guarda la elección\nNombre: kd_dos',
      told: ['kd_uno 2 años', 'kd_dos 1 día'],
    },
    {
      what: 'Italian, labels above their values, the type first',
      text: 'Tipo\nCookie\nNome\nkd_uno\nDurata\n3 mesi\nTipo\nCookie\nNome\nkd_due\nDurata\nsessione',
      told: ['kd_uno 3 mesi', 'kd_due sessione'],
    },
    {
      what: 'Dutch, labels above their values, the lifetime first',
      text: 'Bewaartermijn\n3 maanden\nNaam\nkd_een\nBewaartermijn\n1 dag\nNaam\nkd_twee',
      told: ['kd_een 3 maanden', 'kd_twee 1 dag'],
    },
    {
      what: 'Polish, what is in the local storage between two cookies',
      text: 'Rodzaj: cookie\nNazwa: kd_raz\nOkres: 1 rok\nRodzaj: Local Storage\nNazwa: kd_dwa\nOkres: 2 lata\nRodzaj: cookie\nNazwa: kd_trzy\nOkres: 3 dni',
      told: ['kd_raz 1 rok', 'kd_trzy 3 dni'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('what is called "name" beside the name of the cookie is a service', () => {
  const declared = { name: 'kdwahl', provider: 'Kd Werke' };
  test.each([
    { what: 'German', text: 'Name\nKartenBox\nAnbieter\nKd Werke\nCookie Name\nkdwahl\nCookie Laufzeit\n60 Tage' },
    {
      what: 'English',
      text: 'Name\nTicketBox\nProvider\nKd Werke\nPurpose\nKeeps the basket.\nCookie name\nkdwahl\nCookie expiry\n2 days',
    },
    { what: 'French', text: 'Nom : CarteBox\nFournisseur : Kd Werke\nNom du cookie : kdwahl\nDurée : 1 an' },
    { what: 'Spanish', text: 'Nombre: MapaBox\nProveedor: Kd Werke\nNombre de la cookie: kdwahl\nDuración: 1 día' },
    { what: 'Dutch', text: 'Naam\nKaartBox\nAanbieder\nKd Werke\nCookienaam\nkdwahl\nBewaartermijn\n1 dag' },
  ])('$what', ({ text }) => {
    expect(readPolicy(text).declarations).toMatchObject([declared]);
    expect(readPolicy(text).declarations).toHaveLength(1);
  });
});

describe('in a card a label says more than a line without one', () => {
  test.each([
    {
      what: 'German, right above the labels',
      text: 'kd_ref:\nVimeo Session Cookie\nSpeicherdauer: 3 Tage\nAnbieter: Vimeo (Example)',
      told: ['kd_ref 3 Tage by Vimeo (Example): Vimeo Session Cookie'],
    },
    {
      what: 'English, another label between the two',
      text: 'kd_ref:\nVimeo session cookie\nCategory: Marketing\nDuration: 3 days\nProvider: Vimeo (Example)',
      told: ['kd_ref 3 days by Vimeo (Example): Vimeo session cookie'],
    },
    {
      what: 'English, a lifetime alone',
      text: 'kd_ref:\nSession cookie\nDuration: 3 days\nProvider: Vimeo',
      told: ['kd_ref 3 days by Vimeo: Session cookie'],
    },
    {
      what: 'no label says what the line does',
      text: 'kd_ref:\nVimeo · 3 days\nCategory: Marketing',
      told: ['kd_ref 3 days by Vimeo: –'],
    },
    {
      what: 'a compound stays whole',
      text: 'kd_ref:\nBenutzersitzung\nCategory: Marketing',
      told: ['kd_ref Benutzersitzung by –: –'],
    },
  ])('$what', ({ text, told }) => {
    const said = readPolicy(`# Cookies\n\n${text}\n`).declarations.map(
      ({ name, lifetime, provider, purpose }) => `${name} ${lifetime?.text} by ${provider ?? '–'}: ${purpose ?? '–'}`,
    );
    expect(said).toEqual(told);
  });
});

describe('several names of one cell, and a lifetime of several parts', () => {
  const table = (lifetime: string, names: string): string =>
    `| Cookie | Purpose | Duration |\n|---|---|---|\n| ${names} | Counts | ${lifetime} |`;
  test.each([
    {
      what: 'one for both, in Romanian',
      text: table('1 an, 1 lună și 4 zile', 'kd_a, kd_b'),
      told: ['kd_a 1 an, 1 lună și 4 zile', 'kd_b 1 an, 1 lună și 4 zile'],
    },
    {
      what: 'one for three, in Czech',
      text: table('1 rok, 1 měsíc a 4 dny', 'kd_a, kd_b, kd_c'),
      told: ['kd_a 1 rok, 1 měsíc a 4 dny', 'kd_b 1 rok, 1 měsíc a 4 dny', 'kd_c 1 rok, 1 měsíc a 4 dny'],
    },
    {
      what: 'one for the names of a group, in French',
      text: 'Cookies\n\n- Matomo : kd_a, kd_b (1 an, 1 mois et 4 jours), kd_c (1 jour)',
      told: ['kd_a 1 an, 1 mois et 4 jours', 'kd_b 1 an, 1 mois et 4 jours', 'kd_c 1 jour'],
    },
    {
      what: 'one for each, where commas part all',
      text: table('1 year, 1 day', 'kd_a, kd_b'),
      told: ['kd_a 1 year', 'kd_b 1 day'],
    },
    {
      what: 'one for each, one of them said again in a bracket',
      text: table('13 months (395 days), 30 minutes', 'kd_a, kd_b'),
      told: ['kd_a 13 months (395 days)', 'kd_b 30 minutes'],
    },
  ])('$what', ({ text, told }) => expect(toldIn(text)).toEqual(told));
});

test('the label of a name may have no colon, where those below it have', () => {
  const text =
    'Kakor\n\nNamn kd_godkänd1\n\nNamn kd_val\n\nTyp: Session\n\nAnvändning: Minns valet\n\nTid: Kakan försvinner när webbläsaren stängs\n\nNamn kd_lang\n\nTyp: Permanent\n\nAnvändning: Minns språket\n\nTid: 1 år\n';
  expect(readPolicy(text).declarations).toMatchObject([
    { name: 'kd_val', lifetime: { kind: 'session' }, purpose: 'Minns valet' },
    { name: 'kd_lang', lifetime: { text: '1 år' }, purpose: 'Minns språket' },
  ]);
});
