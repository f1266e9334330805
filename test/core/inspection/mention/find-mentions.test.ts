import { describe, expect, test } from 'vitest';
import { fitsName } from '../../../../src/core/cookie/name-pattern.ts';
import { findMentions } from '../../../../src/core/inspection/mention/find-mentions.ts';
import { processorMs } from '../../../processor-ms.ts';

const names = [
  '_ga',
  '_gat',
  'nmstat',
  'AWSALB',
  'AWSALBCORS',
  'KdConsent',
  'KdConsentUser_*',
  '_ga_*',
  '_pk_id.*',
  'ph_*_posthog',
  'visid_incap_*',
  'SSESS*',
  'csrftoken',
  'sessionid',
  'JSESSIONID',
  'lang',
];
const known = {
  names: new Set(names),
  patternsFor: (name: string) =>
    names.filter((pattern) => pattern.includes('*') && fitsName(pattern, name)).map((one) => [one]),
};
const mentionIn = (text: string, name: string) => findMentions(text, [name], known).get(name)?.text ?? null;

describe('a name is mentioned', () => {
  test.each([
    { when: 'it stands there', text: 'We set csrftoken to protect forms.', name: 'csrftoken' },
    { when: 'its case differs', text: 'The cookie Portal_Ref is ours.', name: 'portal_ref' },
    { when: 'a sentence ends behind it', text: 'We also set portal_ref.', name: 'portal_ref' },
    { when: 'the word before is glued on', text: 'Cookie_pk_ref Matomo', name: '_pk_ref' },
    { when: 'the purpose is glued on', text: 'portal_refLets us count', name: 'portal_ref' },
    { when: 'the purpose is glued on to capitals', text: 'MATOMO_SESSIDLets the audience', name: 'MATOMO_SESSID' },
    { when: 'its underscore is apart', text: '• Cookie _ town_ref: counts visits', name: '__town_ref' },
    { when: 'two spaces part the cells of its row', text: 'Cookies\nREMEMBERME  Keeps you in.', name: 'REMEMBERME' },
    { when: 'the lifetime is glued on', text: 'portal_ref2 years', name: 'portal_ref' },
    { when: 'the cell before is glued on', text: 'nécessaireJSESSIONIDSession', name: 'JSESSIONID' },
    { when: 'German glues the word cookie on', text: 'Das portal_ref-Cookie zählt.', name: 'portal_ref' },
    { when: 'a placeholder stands for the rest', text: 'SSESS<ID> keeps you logged in', name: 'SSESS5a3f9c' },
    { when: 'its family stands there bare', text: 'Matomo: _pk_id (13 months)', name: '_pk_id.1.1fff' },
    { when: 'another of its family does', text: '_pk_id.3.1a2b', name: '_pk_id.1.1fff' },
    {
      when: 'the family ends in a separator',
      text: 'Imperva sets visid_incap_ for security',
      name: 'visid_incap_285912',
    },
    { when: 'the rest is in the middle', text: 'ph_<key>_posthog 1 year', name: 'ph_phc_a1B2_posthog' },
    { when: 'only the text knows the family', text: 'town_visit_[id] counts', name: 'town_visit_84' },
    { when: 'only the text knows, by its xs', text: 'town_visit_xxxx', name: 'town_visit_84ab' },
    { when: 'the word cookie and a line are glued on', text: 'Cookie_form_map_id keeps it', name: 'form_map_id' },
    { when: 'its provider in lower case is glued on', text: '_mapster_idmapsterCounts visits', name: '_mapster_id' },
    { when: 'the host is glued on', text: 'www.town.dkgb_resolutionReads', name: 'gb_resolution' },
    { when: 'the provider, first in its row, is glued on', text: 'A\nTowngb_resolutionSession', name: 'gb_resolution' },
    { when: 'a letter that no name has is glued on', text: 'KD.ORT_MerkIdKörs i bakgrunden', name: 'KD.ORT_MerkId' },
    { when: 'its glued row ends in a session', text: '__KurvTokenPasser på skemaer.Session', name: '__KurvToken' },
    { when: 'its glued row ends in a span', text: '__KurvTokenPasser på skemaer2 dage', name: '__KurvToken' },
    { when: 'a host and a span are glued on', text: 'kd_kurv_idbutik.by.example2 timer', name: 'kd_kurv_id' },
    { when: 'the placeholder is one capital', text: 'Search_X_Y: your words', name: 'Search_ab3_k9' },
    { when: 'the placeholder goes on without a mark', text: '_hjUser{site_id}Hotjar', name: '_hjUserK3F9' },
    { when: 'the placeholder goes before', text: '<id>_key keeps it', name: 'K3F9Q2_key' },
    {
      when: 'capitals among its letters tell it from a word',
      text: 'Ours TBMCookie gives security',
      name: 'TBMCookie',
    },
    { when: 'a word begins a row with single spaces', text: 'Name Purpose\nlang Tells your language', name: 'lang' },
    { when: 'the word cookie is glued to an ordinary word', text: 'Cookie_survey keeps it', name: 'survey' },
    { when: 'its two underscores are set apart', text: 'Ours: _ _hssrc, _ _hstc', name: '__hssrc' },
    { when: 'Markdown made it bold', text: 'analytics:\nhssrc\n', name: '__hssrc' },
    { when: 'its underscore is left out', text: 'Counts:\n- gat – Town Analytics', name: '_gat' },
    { when: 'another known name is glued on', text: 'nous posons\ncsrftoken_gat\n, pour', name: 'csrftoken' },
    { when: 'it is glued to another known name', text: 'sätts: csrftokenJSESSIONID, sedan', name: 'JSESSIONID' },
    { when: 'a full stop ends two glued ones', text: 'Es sind sessionidcsrftoken.', name: 'csrftoken' },
    { when: 'the family of another is glued on', text: 'csrftoken_pk_id', name: 'csrftoken' },
    {
      when: 'a service that stands elsewhere too is glued on by an underscore',
      text: 'Nimi\tKesto\nkori – Kunnan Tilasto\t1 vrk\nlaskuri_Kunnan Tilasto\t1 vrk',
      name: 'laskuri',
    },
    { when: 'it is a short name with a mark', text: 'Google Analytics (_ga, _gid)', name: '_gid' },
    { when: 'a word is alone in its cell', text: 'lang\tkeeps your language\t1 year', name: 'lang' },
    { when: 'a word begins a list item', text: 'Ours:\n- lang: keeps your language', name: 'lang' },
    { when: 'a word is in quotes', text: 'the cookie “device” is kept', name: 'device' },
    { when: 'a word is listed with a name', text: 'userRef / device: keep it', name: 'device' },
    { when: 'the line ends behind its colon', text: 'userRef / device:\nkeep it', name: 'device' },
    { when: 'a word is code', text: 'the cookie `id` is kept', name: 'id' },
    { when: 'words are the value of a label', text: 'Cookies déposés : fr, datr\nDurée : 3 mois', name: 'datr' },
    { when: 'a word is the whole value of a label', text: '- Navn: sprog\n- Varighed: et år', name: 'sprog' },
    { when: 'two words are the value of a label', text: 'Cookies: zone et panier\n', name: 'panier' },
    { when: 'a word is listed in its cell', text: 'Meta\tfr, datr, sb\t2 years', name: 'datr' },
    { when: 'the list has a name before the word', text: 'Wir setzen kd_ref, zone und korb.', name: 'korb' },
    { when: 'a name stands before the word', text: 'Wir setzen kd_ref, zone; sonst nichts.', name: 'zone' },
    { when: 'the list has a name behind the word', text: 'Nous posons dmvk, ts et v1st', name: 'dmvk' },
    { when: 'brackets stand between', text: 'os cookies zona (apagado ao sair) e kd_token (um ano)', name: 'zona' },
    { when: 'a span of time is in its bracket', text: 'Se on kori (säilyy 60 päivää).', name: 'kori' },
    { when: 'a provider and a span are', text: 'It sets kori (Example, 3 months).', name: 'kori' },
    { when: 'an item is lettered', text: 'Ours:\nb) zona, di sessione', name: 'zona' },
    { when: 'an item is numbered', text: 'Ours:\n12. zona: keeps it', name: 'zona' },
    { when: 'two capitals begin a family', text: 'TS[8 hex] keeps you safe', name: 'TS01a8f3c2' },
    { when: 'the rest of the capitals are xs', text: 'c) TSxxxxxxxx (le "x" …), di sessione', name: 'TS01a8f3c2' },
    { when: 'words tell the rest of the capitals', text: 'Name\nTS followed by letters\tF5', name: 'TS01a8f3c2' },
    { when: 'a word is glued to the capitals', text: 'KDSESShash keeps you in', name: 'KDSESS5f3a' },
    { when: 'the capitals stand alone', text: 'Il pose KDSESS suivi d’un code', name: 'KDSESS5f3a' },
    { when: 'a short word that is known is behind “cookie”', text: 'Il y a le cookie lang de la mairie', name: 'lang' },
    {
      when: 'a full stop that ends no sentence ends it',
      text: 'Ours: town_visit., town_map.',
      name: 'town_visit.84ab',
    },
    {
      when: 'it goes on in the next line of its cell',
      text: 'Navn\tVem\nByAlertBox\tBy\nLukket\tigen',
      name: 'ByAlertBoxLukket',
    },
    { when: 'spaces align its cell', text: '  town_visit_   Town   1 day\n  marker', name: 'town_visit_marker' },
    { when: 'the line below begins with a name', text: 'Ours:\n\nkori pitää ostokset.\nkd_ref laskee.', name: 'kori' },
    {
      when: 'the line above begins with a name',
      text: 'Ours:\nkd_ref laskee käynnit.\nkori pitää ostokset.',
      name: 'kori',
    },
    { when: 'its items are numbered', text: 'Ours:\n1-csrftoken\n2-JSESSIONID', name: 'csrftoken' },
    { when: 'a cookie’s domain is glued on', text: 'csrftoken.town.example1 yearOurs', name: 'csrftoken' },
    { when: 'its domain ends the line', text: 'portal_ref.town.example\nportal_map', name: 'portal_ref' },
    { when: 'a host is glued to a known one', text: '_gaby.example2 yearsOurs', name: '_ga' },
    { when: 'a word in lower case is glued to capitals', text: 'JSESSIONIDsesijaDrži prijavu', name: 'JSESSIONID' },
    { when: 'a host in lower case is glued to capitals', text: 'KD-TOKENtown.example\nOurs', name: 'KD-TOKEN' },
    { when: 'a script without capitals is glued on', text: 'JSESSIONIDبلدية يربط', name: 'JSESSIONID' },
    { when: 'a script without capitals goes before', text: 'الملفان _pk_id وportal_ref', name: 'portal_ref' },
    { when: 'a unit with a capital is glued on', text: 'portal_ref6 Monate', name: 'portal_ref' },
    { when: 'a unit without a space is glued on', text: 'portal_ref2年', name: 'portal_ref' },
    { when: 'a word of one letter is glued on', text: 'portal_refA number of ours', name: 'portal_ref' },
    { when: 'a known one is between words of cells', text: 'Mesure d’audience_pk_idMatomo', name: '_pk_id' },
    { when: 'a known one is between a provider and a cell', text: 'By TowncsrftokenGuards forms', name: 'csrftoken' },
    { when: 'a known word is between a host and a cell', text: 'stats.town.ionmstatCounts visits', name: 'nmstat' },
    { when: 'a known one has capitals inside', text: 'Ours: KdConsentKeeps the choice.', name: 'KdConsent' },
    { when: 'its family is parted otherwise', text: 'Matomo: _pk_id (13 months)', name: '_pk_idK3F9' },
    { when: 'a plus and a word stand for its rest', text: '_pk_id+number\nMatomo', name: '_pk_idK3F9' },
    { when: 'a slash parts what differs', text: 'un cookie chat-kd/session/ suivi de', name: 'chat-kd/session/84-ab' },
  ])('when $when', ({ text, name }) => expect(mentionIn(text, name)).not.toBeNull());

  /** Rows below the head of a table that is pasted without marks between its cells. */
  test.each([
    { next: 'a sentence', row: 'kurvHolder dine billetter.', name: 'kurv' },
    { next: 'a sentence, and it has capitals inside', row: 'KD.ORT_MerkIdHolder din zone.', name: 'KD.ORT_MerkId' },
    { next: 'a provider in lower case', row: '_tal_idtaeller ApSTæller.\nTal_1taeller ApSTæller.', name: '_tal_id' },
    { next: 'a host', row: 'kurv_idby.example2 timer\nzoneby.exampleSession', name: 'kurv_id' },
    { next: 'a span of time', row: 'merkId2 dageHolder din zone.', name: 'merkId' },
    {
      next: 'a word in lower case, which stands elsewhere too',
      row: 'kd_langfunctieDe taal.\nx_yfunctieDe',
      name: 'kd_lang',
    },
    { next: 'a word in lower case, and it is known', row: 'csrftokensesijaDrži prijavu.', name: 'csrftoken' },
    { next: 'a host with its own name', row: 'kurvhubkurvhub.example365 dage', name: 'kurvhub' },
    { next: 'capitals', row: 'be_kurvTYPO3Holder den.', name: 'be_kurv' },
  ])('when $next is glued to it in a row', ({ row, name }) =>
    expect(mentionIn(`NavnUdbyderFormål\n${row}\n`, name)).not.toBeNull(),
  );

  test.each([
    'Cookie-NameAnbieterZweck',
    'NomFinalitéDurée d’expiration',
    'NameProvider / DomainPurpose',
    'Nom du cookieFinalité (objet)Durée:',
  ])('below the head %j', (head) => expect(mentionIn(`${head}\nkurvHolder dine billetter.`, 'kurv')).not.toBeNull());

  test.each([
    {
      before: 'a host that other rows begin with',
      row: 'by.examplezoneHolder.\nby.examplekurvHusker den.',
      name: 'kurv',
    },
    { before: 'another host', row: 'kort.exampleMerkIdHolder din zone.', name: 'MerkId' },
    { before: 'a provider that other rows begin with', row: 'Bykd_zoneHolder.\nBykd_kurvHusker.', name: 'kd_kurv' },
    { before: 'a host, and a pattern is', row: 'a.exampleAntal.*Tæller.\na.exampleAntal.*Tæller.', name: 'Antal.84' },
  ])('when $before is glued before it in a row', ({ row, name }) =>
    expect(mentionIn(`UdbyderNavnFormål\n${row}\n`, name)).not.toBeNull(),
  );
});

describe('a name is not mentioned', () => {
  test.each([
    { when: 'a stranger is glued to a known name', text: 'Ours: csrftokentown_map', name: 'town_map' },
    { when: 'a known name has a stranger glued on', text: 'Ours: csrftokentown_map', name: 'csrftoken' },
    { when: 'it ends in a known name', text: 'Ours: town_csrftoken', name: 'csrftoken' },
    { when: 'it only ends as a known name does without its underscore', text: 'Ours: town_gat', name: '_gat' },
    { when: 'it goes on with words that stand nowhere else', text: 'Ours\nkori_Kunnan Tilasto', name: 'kori' },
    { when: 'without its underscore it is a word of a sentence', text: 'We ga and gat, then lang.', name: '_gat' },
    { when: 'it is nowhere', text: 'We set csrftoken.', name: 'portal_visit_ref' },
    { when: 'it is part of another name', text: 'We set portal_visit_ref.', name: 'visit_ref' },
    { when: 'the rest of a word goes before it', text: 'The Towngb_resolution', name: 'gb_resolution' },
    { when: 'another name begins with it', text: 'We set portal_visit_ref.', name: 'portal_visit' },
    { when: 'it ends another name', text: 'the user_id of your account', name: '_id' },
    { when: 'another with a hyphen begins with it', text: 'has_js-agreed', name: 'has_js' },
    { when: 'a word is in a sentence', text: 'We show it in the language of your device, as text.', name: 'device' },
    { when: 'a word is listed with another', text: 'Phone / device: as you like', name: 'device' },
    { when: 'a word begins a sentence', text: 'device data are not kept by us', name: 'device' },
    { when: 'a heading is the same word', text: 'Language\nWe keep it.', name: 'language' },
    { when: 'it shares a beginning with another', text: 'We set _ga for two years.', name: '_ga_A1B2C3' },
    { when: 'it shares the first word with a family', text: 'town_visit_[id] counts', name: 'town_other_84' },
    { when: 'only a short beginning is there', text: '_p<ID>', name: '_pq_81' },
    {
      when: 'only a beginning is there, and nobody knows of a rest',
      text: 'town_visit counts',
      name: 'town_visit.84ab',
    },
    { when: 'its end stands there without a placeholder', text: 'user_key keeps it', name: 'K3F9Q2_key' },
    { when: 'a word with a mark before it is a word without', text: 'Ours\tsession\t', name: '_session' },
    { when: 'the name is one letter', text: 'a\tb\tc', name: 'c' },
    { when: 'one letter is a word of a sentence', text: 'Il y a (parfois) un cookie', name: 'a' },
    { when: 'words are listed in a sentence', text: 'We keep your phone, device and language.', name: 'device' },
    { when: 'a company is listed before a word', text: 'YouTube, Example, device', name: 'device' },
    { when: 'a name stands before a word without a mark', text: 'We keep kd_ref on device memory.', name: 'device' },
    { when: 'a number stands behind a word', text: 'the law (2016/679) and the act (12)', name: 'act' },
    { when: 'a label heads a sentence', text: 'Note: device data are never kept.', name: 'device' },
    { when: 'an unknown word is behind “cookie”', text: 'your cookie consent counts', name: 'consent' },
    { when: 'an unknown short word is behind “cookie”', text: 'the cookie zone is closed', name: 'zone' },
    { when: 'a full stop ends the sentence', text: 'It is town_visit. (Ours.)', name: 'town_map.84ab' },
    { when: 'the full stop may end the sentence', text: 'We set town_visit.\nNext', name: 'town_visit.84ab' },
    { when: 'capitals go on with letters', text: 'JSESSIONID keeps it', name: 'JSESSIONIDzq' },
    { when: 'two capitals are a word of a sentence', text: 'We follow EU law.', name: 'EU84a3' },
    { when: 'capitals are another name', text: 'KDSESS_REF keeps it', name: 'KDSESS5f3a' },
    { when: 'its capitals go on in a sentence', text: '_hjSessionUser keeps a number.', name: '_hjSession' },
    { when: 'its capitals go on, and a host ends the line', text: '_hjSessionUser is of hot.com', name: '_hjSession' },
    { when: 'more letters go on, and a full stop', text: 'We set portal_visits.\nNext', name: 'portal_visit' },
    { when: 'another name goes on with its end', text: '_mapster_idmapster', name: '_mapster_id' },
    { when: 'another line goes on', text: 'TownAlertBox\tTown\nClosedly\tagain', name: 'TownAlertBoxClosed' },
    { when: 'a wrapped sentence goes on', text: 'We see the\ndevice that you use.\nkd_ref counts.', name: 'device' },
    {
      when: 'the lines beside it are sentences',
      text: 'See it.\ndevice data are kept.\nNobody counts.',
      name: 'device',
    },
    { when: 'a longer known one begins with it', text: '_gatCounts visits', name: '_ga' },
    { when: 'another with capitals inside does', text: 'Ours: KdConsentUser_Keeps the choice.', name: 'KdConsent' },
    { when: 'a longer one in capitals does', text: 'AWSALBCORSKeeps you there', name: 'AWSALB' },
    { when: 'a word in capitals goes on', text: 'UNIDAD keeps it', name: 'NID' },
    { when: 'two letters go on behind capitals', text: 'the JSESSIONIDs of all', name: 'JSESSIONID' },
    { when: 'a known word ends a host', text: 'see stats.town.dignmstat', name: 'nmstat' },
    { when: 'a known word ends another before a cell', text: 'townnmstatCounts visits', name: 'nmstat' },
    { when: 'it ends one with two marks before a cell', text: 'kd_town_pk_idCounts visits', name: '_pk_id' },
    { when: 'it ends another name before a cell', text: 'kd_csrftokenGuards forms', name: 'csrftoken' },
    { when: 'a number and a hyphen are in a word', text: 'a v2-csrf_ref', name: 'csrf_ref' },
    { when: 'a short unknown one goes on as a host', text: 'ki_ref.town.example2', name: 'ki_re' },
    { when: 'another of its family stands there', text: 'Matomo: _pk_id.1.adcb', name: '_pk_id' },
    { when: 'it goes on behind its family, in letters', text: 'Matomo: _pk_id (13 months)', name: '_pk_idea' },
    { when: 'the name is empty', text: 'no cookie', name: '' },
  ])('when $when', ({ text, name }) => expect(mentionIn(text, name)).toBeNull());

  test.each([
    { when: 'more letters go on, which are nowhere else', row: 'merkIdentitetHolder din zone.', name: 'merkId' },
    { when: 'the name goes on', row: '_kdSessionUser_id2 dage', name: '_kdSession' },
    { when: 'an ordinary word goes on', row: 'kurvtoken 2 token', name: 'kurv' },
    { when: 'the row begins with the rest of the name', row: 'KD_kurv_idHolder.\nKD_kurv_taHolder.', name: 'kurv_id' },
    { when: 'an ordinary word begins a name', row: 'kurvIdByHolder din zone.', name: 'kurv' },
    { when: 'it begins the name of a service', row: 'kurvManager Keeps ads', name: 'kurv' },
    { when: 'its capitals go on', row: 'by.exampleKURVID Holder', name: 'KURV' },
    { when: 'small letters begin a name, in row after row', row: 'kd_langHolder.\nkd_zoneHolder.', name: '_lang' },
    { when: 'the row begins with a sentence', row: 'Husk at se kurvHolder.', name: 'kurv' },
  ])('when $when, in a row whose cells are glued', ({ row, name }) =>
    expect(mentionIn(`NavnUdbyderFormål\n${row}\n`, name)).toBeNull(),
  );
});

test('the words around are one line, cut at words, with their place', () => {
  const text = `First line.\n${'word '.repeat(60)}sets portal_ref here ${'word '.repeat(60)}\nLast.`;
  const { portal_ref: quote } = Object.fromEntries(findMentions(text, ['portal_ref'], known));
  expect(quote && text.slice(quote.start, quote.end)).toBe(quote?.text);
  expect(quote?.text).toMatch(/^word .* sets portal_ref here .* word$/);
  expect(quote?.text.length).toBeLessThan(270);
});

test('a whole name goes before a part of it', () => {
  const quote = findMentions('_pk_id is Matomo’s\nas is _pk_id.1.1fff', ['_pk_id.1.1fff'], known).get('_pk_id.1.1fff');
  expect(quote?.text).toBe('as is _pk_id.1.1fff');
});

test('each of two hundred names that begin alike is found, however often their beginning stands there', () => {
  const named = Array.from({ length: 200 }, (_, index) => `kd_portal_survey_answer_${index}`);
  const text = named.map((name) => `Cookie ${name} keeps an answer of the kd_portal_survey.\n`).join('');
  expect(findMentions(text.repeat(3), [...named, 'kd_portal_late'], known).size).toBe(200);
});

test('names of four thousand letters that begin alike are not written out anywhere', () => {
  const long = ['a', 'b', 'c', 'd', 'e'].map((end) => `${'x'.repeat(4080)}${end}`);
  expect(findMentions('We set cookies.', long, known).size).toBe(0);
});

test('names and text are data: neither is a pattern', () => {
  expect(mentionIn('(a+)+$ [x](y) \\d{9}', '(a+)+$')).toBe('(a+)+$ [x](y) \\d{9}');
  expect(mentionIn('anything', '.*')).toBeNull();
});

test.each([
  { what: 'begins alike', row: 'kd_seen_ref_ab_ab_ab_x ' },
  { what: 'ends before a glued cell', row: '\nabkd_seen_refHolder' },
])('a text of 1 MB that $what as two hundred names do has an end', { tags: 'long' }, ({ row }) => {
  const names = Array.from({ length: 200 }, (_, index) => `kd_seen_ref${'_ab'.repeat(index % 20)}${index}`);
  const text = `NavnUdbyderFormål\n${row.repeat(1_000_000 / row.length)}`;
  expect(processorMs(() => findMentions(text, names, known))).toBeLessThan(5000);
});
