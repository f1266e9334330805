import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name by provider for lifetime (category)", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(
    ({ name, provider, lifetime, category }) =>
      `${name} by ${provider ?? '–'} for ${lifetime?.text ?? '–'} (${category ?? '–'})`,
  );

describe('semicolons part the cells of rows', () => {
  test('Dutch, below a header', () => {
    const text =
      'Naam; Aanbieder; Soort; Bewaartermijn\nkd_maat; Gemeente Voorbeeld; Noodzakelijk; 2 dagen\nkd_telling; Voorbeeld BV; Statistiek; 13 maanden';
    expect(toldIn(text)).toEqual([
      'kd_maat by Gemeente Voorbeeld for 2 dagen (necessary)',
      'kd_telling by Voorbeeld BV for 13 maanden (statistics)',
    ]);
  });

  test('not those of a sentence', () => {
    const text = 'Cookies\n\nWe count visits; we keep your choice; we sell nothing.\n\nkd_ref: counts visits, 2 days';
    expect(readPolicy(text).text).toBe(text);
  });
});

test('a full stop behind a name ends it, also behind its placeholder', () => {
  const text =
    '<h2>Evästeet</h2><ul><li>kd_vieras*. Laskee käynnit. Säilyy 13 kuukautta.</li><li>kd_kori. Muistaa ostokset. Säilyy 2 päivää.</li></ul>';
  expect(readPolicy(text).declarations.map(({ name }) => name)).toEqual(['kd_vieras*', 'kd_kori']);
});

test('rows without a header, in which a sentence and a lifetime are glued to the name', () => {
  const text =
    'Cookies tecnici\n\nMuseo.KD_VisitaIdMantiene la visita in corso.Sessione\n__KdVerificaProtegge i moduli della biglietteria.2 giorni\n\nCookie statistici\n\nkd_conta_*Distingue i visitatori.13 mesi';
  expect(toldIn(text)).toEqual([
    'Museo.KD_VisitaId by – for Sessione (necessary)',
    '__KdVerifica by – for 2 giorni (necessary)',
    'kd_conta_* by – for 13 mesi (statistics)',
  ]);
});

describe('a title between the rows of a table that is written one cell below the other', () => {
  test('Norwegian, with room around it', () => {
    const text =
      'Nødvendige informasjonskapsler\n\nNavn\nFormål\nVarighet\n\nkd_kurv\nHusker kurven\n2 dager\n\nkd_valg\nHusker valget\n1 år\n\nStatistikk\n\nkd_teller\nTeller besøk\n13 måneder';
    expect(toldIn(text).map((told) => told.replace(/ by .* for /, ' '))).toEqual([
      'kd_kurv 2 dager (necessary)',
      'kd_valg 1 år (necessary)',
      'kd_teller 13 måneder (statistics)',
    ]);
  });

  test('French, without room, above a header that comes again', () => {
    const rows = (name: string): string => `Nom\nÉmetteur\nFinalité\nDurée\n${name}\nVille\nGarde un choix\n2 jours`;
    const text = `Voici nos cookies.\nNécessaires\n${rows('kd_un')}\nStatistiques\n${rows('kd_deux')}\nMédias externes\n${rows('kd_trois')}`;
    expect(toldIn(text)).toEqual([
      'kd_un by Ville for 2 jours (necessary)',
      'kd_deux by Ville for 2 jours (statistics)',
      'kd_trois by Ville for 2 jours (–)',
    ]);
  });
});

test.each([
  { cell: 'Municipio<sup>2</sup>', provider: 'Municipio' },
  { cell: 'Auth0', provider: 'Auth0' },
  { cell: 'Portale 24', provider: 'Portale 24' },
])('the provider of “$cell” is without the number of a footnote', ({ cell, provider }) => {
  const text = `<table><tr><th>Nome</th><th>Fornitore</th><th>Durata</th></tr><tr><td>kd_uno</td><td>${cell}</td><td>2 giorni</td></tr></table>`;
  expect(readPolicy(text).declarations[0]?.provider).toBe(provider);
});

describe('other words for a category', () => {
  test.each([
    { heading: 'Estas cookies no se pueden desactivar', language: 'es' },
    { heading: 'Deze cookies zijn altijd actief', language: 'nl' },
    { heading: 'Evästeet, jotka ovat aina käytössä', language: 'fi' },
  ])('$language: $heading', ({ heading }) => {
    const text = `## ${heading}\n\n| Name | Purpose | Expires |\n|---|---|---|\n| kd_eins | Keeps a choice | 2 days |`;
    expect(readPolicy(text).declarations[0]?.category).toBe('necessary');
  });
});

test('"also" at the beginning of a sentence is nobody', () => {
  const text = 'Piškotki\n\nTudi nastavi piškotek `kd_izbira` (2 dni), da si zapomni izbiro.';
  expect(readPolicy(text).declarations.map(({ name, provider }) => [name, provider])).toEqual([['kd_izbira', null]]);
});

describe('a table of records that somebody keeps', () => {
  const table =
    '| Record | Purpose | Kept for |\n|---|---|---|\n| loan_history | Reminding you | 2 years |\n| seat_plan | Your seat | 3 months |';
  test('is none of cookies', () => {
    expect(readPolicy(`# Privacy and cookies\n\n## What we keep\n\n${table}`).declarations).toEqual([]);
  });

  test('is one where its title says so', () => {
    expect(readPolicy(`# Privacy\n\n## Cookies\n\n${table}`).declarations).toHaveLength(2);
  });
});

describe('what glued rows begin with alike, before their names, is who sets them', () => {
  test('Swedish, below a header that nobody knows', () => {
    const text =
      'VerktygNamnBeskrivningVaraktighet\nMatGIS_k_lHåller dig på samma server.Session\nMatGISkdkartaMinns kartan du valde.1 vecka\nKdPublishKdpublishVisitBehövs för att sidorna ska visas.\nKdPublishvalda_sidorMinns vad du har sparat.2 år';
    expect(toldIn(text).map((told) => told.replace(/ \(.*/, ''))).toEqual([
      '_k_l by MatGIS for Session',
      'kdkarta by MatGIS for 1 vecka',
      'KdpublishVisit by KdPublish for –',
      'valda_sidor by KdPublish for 2 år',
    ]);
  });

  test.each([
    {
      kind: 'names begin alike too',
      rows: ['KdTOWN_sessKeeps you logged in.Session', 'KdTOWN_langRemembers your language.1 year'],
      told: ['TOWN_sess by Kd for Session', 'TOWN_lang by Kd for 1 year'],
    },
    {
      kind: 'names in capitals begin alike too',
      rows: ['TownMKDIDKeeps your session.Session', 'TownMKPREFKeeps what you chose.1 year'],
      told: ['MKDID by Town for Session', 'MKPREF by Town for 1 year'],
    },
    {
      kind: 'a provider may end in a number',
      rows: ['TYPO3fe_userKeeps your session.Session', 'TYPO3be_userRemembers what you chose.1 year'],
      told: ['fe_user by TYPO3 for Session', 'be_user by TYPO3 for 1 year'],
    },
    {
      kind: 'a known one before names that begin alike',
      rows: ['CCM19ccm_consentKeeps your choice.1 year', 'CCM19ccm_sessKeeps the session.Session'],
      told: ['ccm_consent by CCM19 for 1 year', 'ccm_sess by CCM19 for Session'],
    },
    {
      kind: 'but not where words go on in both, which may be the name',
      rows: ['TownportalSeenRemembers that you saw it.Session', 'TownportalBoxRemembers the box.1 year'],
      told: ['TownportalSeen by – for Session', 'TownportalBox by – for 1 year'],
    },
  ])('$kind', ({ rows, told }) => {
    const text = `ProviderNamePurposeDuration\n${rows.join('\n')}`;
    expect(toldIn(text).map((one) => one.replace(/ \(.*/, ''))).toEqual(told);
  });

  test('a service that opens the purpose is no cell', () => {
    const text =
      'PurposeNameProviderDuration\nGoogle Analytics measures_gaGoogle2 years\nGoogle Analytics counts_gidGoogle1 day';
    expect(readPolicy(text).declarations.map(({ name }) => name)).toEqual(['_ga', '_gid']);
  });

  test('a header that is not known has a column of its own, empty or not', () => {
    const text =
      'IzenaHelburuaIraupenaXehetasunak\nkd_saskiaSaskia gordetzen du.2 egunWeb gunea\nkd_hizkuntzaHizkuntza gordetzen du.1 urte';
    expect(toldIn(text).map((told) => told.replace(/ by .* for /, ' '))).toEqual([
      'kd_saskia 2 egun (–)',
      'kd_hizkuntza 1 urte (–)',
    ]);
  });
});

test('sentences above the header of a page on one line are no cells of it', () => {
  const text =
    'Sīkdatnes  Portāls lieto dažas sīkdatnes.  Sīkdatnes nosaukumsSīkdatnes mērķisSīkdatnes izmantošanas termiņšIzmantotie dati kd_sesijaUztur pieslēgšanosLīdz pārlūka aizvēršanaiNejaušs numurs kd_valodaAtceras valodu1 gadsValodas kods _kd_idSkaita apmeklētājus13 mēnešiNejaušs numurs';
  expect(readPolicy(text).declarations.map(({ name }) => name)).toEqual(['kd_sesija', 'kd_valoda', '_kd_id']);
});

describe('a word for a lifetime is glued to the name before it', () => {
  test.each([
    {
      what: 'Bosnian',
      table:
        'NazivTrajanjeSvrha\nYSCsesijaBroji preglede videa.\nkd_ref6 mjeseciPamti izgled.\nkd.town::viewtrajnoPamti izbor.',
      told: ['YSC sesija', 'kd_ref 6 mjeseci', 'kd.town::view trajno'],
    },
    {
      what: 'English',
      table:
        'NameDurationPurpose\nkd_refsessionCounts visits.\nkd_langpersistentKeeps the language.\nkdTownSeensessionKeeps you in.',
      told: ['kd_ref session', 'kd_lang persistent', 'kdTownSeen session'],
    },
    {
      what: 'a name that such a word is a part of',
      table: 'NameDurationPurpose\nkd_session1 dayCounts visits.\nkd_sessionid2 daysKeeps it.',
      told: ['kd_session 1 day', 'kd_sessionid 2 days'],
    },
  ])('$what', ({ table, told }) => {
    expect(
      readPolicy(`Cookies\n\n${table}`).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.text}`),
    ).toEqual(told);
  });
});

test('a glued row that is kept in the storage of the browser is no cookie, whatever its name goes on with', () => {
  const table = [
    'NameTypeDurationPurpose',
    'kd_tokenHTTP Cookie2 hoursKeeps you logged in.',
    'cookieConsentStatuslocalStoragePersistent (until cleared)Keeps the answer.',
    'cookieConsentlocalStoragePersistent (until cleared)Keeps the choices.',
    'IDEHTTP Cookie13 monthsAims adverts.',
  ].join('\n');
  expect(
    readPolicy(`Cookies\n\n${table}`).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.text}`),
  ).toEqual(['kd_token 2 hours', 'IDE 13 months']);
});

test('below a header that nobody knows, too', () => {
  const table =
    'NazivLokacijaTrajanjeSvrha\nkdConsentlocalStoragetrajnoPamti pristanak\nkd_refKolačić2 danaPamti izbor';
  expect(readPolicy(`Kolačići\n\n${table}`).declarations.map(({ name }) => name)).toEqual(['kd_ref']);
});

test('a glued row without its last cell has a name in capitals where it tells a lifetime', () => {
  const table = 'NamePurposeDurationData\nkd_refCounts visits13 monthsA number\nWMPLShows the page1 day';
  expect(
    readPolicy(`Cookies\n\n${table}`).declarations.map(({ name, lifetime }) => `${name} ${lifetime?.text}`),
  ).toEqual(['kd_ref 13 months', 'WMPL 1 day']);
});

describe('the underscore that ends a name, below a header of glued cells', () => {
  test.each([
    {
      language: 'Slovene',
      text: 'Ime piškotkaNamen uporabeTrajanje\nkd_obisk_Prepozna obiskovalca1 leto\nKD_seja_Prijava uporabnikaSeja',
      told: ['kd_obisk_ by – for 1 leto (–)', 'KD_seja_ by – for Seja (–)'],
    },
    {
      language: 'English, with who sets it',
      text: 'NameProviderPurposeDuration\nKd_visit_Town of ExampleKnows you again.1 day\nKd_LangTown of ExampleKeeps the language.1 year',
      told: ['Kd_visit_ by Town of Example for 1 day (–)', 'Kd_Lang by Town of Example for 1 year (–)'],
    },
  ])('$language', ({ text, told }) => {
    expect(toldIn(`# Cookies\n\n${text}\n\nText`)).toEqual(told);
  });
});

test('a row of glued cells that nothing parts ends no table, and becomes no cookie', () => {
  const text =
    '# Soubory cookie\n\nNázevÚčelDoba\nkd_navstevapozná vás znovuRelace\nkd_jazykPamatuje si jazyk1 rok\nkd_kosikPamatuje si zboží2 dny';
  expect(toldIn(text)).toEqual(['kd_jazyk by – for 1 rok (–)', 'kd_kosik by – for 2 dny (–)']);
});

test('rows run together without a header, in blocks of one or two', () => {
  const text =
    'Cookies\n\nThe banner\n\nKdControlSaves your settings1 year\nkd_banner_setTells us that you saw it1 year\n\nThe desk\n\nkd_a_, kd_b_inUsed to see who is signed inSession\n\nThe map\n\nkd_mapKeeps the map.2 days';
  expect(readPolicy(text).declarations.map(({ name, purpose }) => `${name}: ${purpose}`)).toEqual([
    'KdControl: Saves your settings',
    'kd_banner_set: Tells us that you saw it',
    'kd_a_: Used to see who is signed in',
    'kd_b_in: Used to see who is signed in',
    'kd_map: Keeps the map.',
  ]);
});

test('three labels in one word head rows that are run together, also without a purpose or a lifetime', () => {
  const text =
    'Verwendete Cookies:\n\nNameDomainTyp\nkd_a.ort.examplePersistent, Third-Party\nkdNotiz.ort.examplePersistent, First-Party\n';
  expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_a' }, { name: 'kdNotiz' }]);
});
