import { expect, test } from 'vitest';
import { DAY, MINUTE, MONTH, WEEK, YEAR } from '../../../../src/core/cookie/lifetime.ts';
import { fields } from '../reader.ts';

const { findLifetime } = fields;

test.each([
  { text: 'Keeps the basket. It expires in seven days.', seconds: 7 * DAY, words: 'It expires in seven days.' },
  { text: 'Keeps the basket (6 months)', seconds: 6 * MONTH, words: '6 months' },
  { text: 'Minns språket. Kakan lagras i ett år.', seconds: YEAR, words: 'Kakan lagras i ett år.' },
  { text: 'Session cookie. It expires after 30 minutes.', seconds: 30 * MINUTE, words: 'It expires after 30 minutes.' },
  { text: 'Keeps the source. 6 months (where the first visit came from)', seconds: 6 * MONTH, words: undefined },
  { text: 'Counts visits – 2 years', seconds: 2 * YEAR, words: '2 years' },
  // Languages without articles say "valid for year".
  { text: 'Kieli muistetaan. Eväste on voimassa vuoden.', seconds: YEAR, words: 'Eväste on voimassa vuoden.' },
  { text: 'Tai tik raktas. Slapukas galioja metus.', seconds: YEAR, words: 'Slapukas galioja metus.' },
  { text: 'Vafrakakan rennur út eftir eitt ár.', seconds: YEAR, words: undefined },
  { text: 'Mae’r cwci yn dod i ben ar ôl blwyddyn.', seconds: YEAR, words: undefined },
  { text: 'Cedwir y cwci am 2 flynedd.', seconds: 2 * YEAR, words: undefined },
  { text: 'Téann an fianán in éag tar éis bliana.', seconds: YEAR, words: undefined },
  { text: 'Sīkdatne tiek glabāta 2 gadus.', seconds: 2 * YEAR, words: undefined },
  { text: 'Biskota skadon pas një viti.', seconds: YEAR, words: undefined },
  // "Un" is Latvian for "and", and parts no French clause.
  { text: 'Le cookie est un fichier conservé pendant 13 mois.', seconds: 13 * MONTH, words: undefined },
  { text: 'Evästeet ovat voimassa viikon.', seconds: WEEK, words: 'Evästeet ovat voimassa viikon.' },
])('"$text" probably says $seconds s', ({ text, seconds, words }) => {
  const told = findLifetime(text);
  expect(told).toMatchObject({ kind: 'persistent', seconds, certainty: 'probable' });
  if (words !== undefined) expect(told?.text).toBe(words);
});

test.each([
  'Session cookie, keeps the basket.',
  'Keeps the basket. It is deleted when the browser is closed.',
  'Keeps the basket (session)',
  'Kökunni er eytt þegar vafranum er lokað.',
  'Sīkdatne tiek dzēsta, aizverot pārlūku.',
  'Scriostar an fianán nuair a dhúntar an brabhsálaí.',
  'Er erlischt beim Schließen der Browsersession.',
])('"%s" probably says the session', (text) => {
  expect(findLifetime(text)).toMatchObject({ kind: 'session', certainty: 'probable' });
});

test.each([
  'Keeps what was asked a second time.',
  'Recognises the session of the user.',
  'Compares the figures of two years.',
  'The cookie sessionid is stored by the portal.',
  'The cookie app_session is stored by the portal.',
  'Counts visits (where the first visit came from)',
  'A simulation is kept for 3 months unless the user asks for more time.',
  'Locks the form after 3 failed log-ins within 5 minutes.',
  'Reports on the last 30 days.',
  'It is not deleted when the browser is closed.',
  'Krepšelis saugomas 3 mėnesius.',
  'Slapukas nėra ištrinamas uždarius naršyklę.',
])('"%s" says none', (text) => {
  expect(findLifetime(text)).toBeNull();
});
