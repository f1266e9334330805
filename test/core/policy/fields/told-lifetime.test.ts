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
  { text: 'Помнит язык. Он хранится 6 месяцев.', seconds: 6 * MONTH, words: 'Он хранится 6 месяцев.' },
  { text: 'Пам’ятає мову. Зберігається протягом 30 днів.', seconds: 30 * DAY, words: 'Зберігається протягом 30 днів.' },
  { text: 'Помни езика. Изтича след две години.', seconds: 2 * YEAR, words: 'Изтича след две години.' },
  { text: 'Го памти јазикот. Истекува по 3 месеци.', seconds: 3 * MONTH, words: 'Истекува по 3 месеци.' },
  { text: 'Памти језик. Чува се до 6 мјесеци.', seconds: 6 * MONTH, words: 'Чува се до 6 мјесеци.' },
  { text: 'Pamti jezik. Briše se nakon 2 nedelje.', seconds: 2 * WEEK, words: 'Briše se nakon 2 nedelje.' },
  { text: 'Dili hatırlar. Süresi 2 yıl sonra dolar.', seconds: 2 * YEAR, words: 'Süresi 2 yıl sonra dolar.' },
  { text: 'يتذكر اللغة. تنتهي صلاحيته بعد شهرين.', seconds: 2 * MONTH, words: 'تنتهي صلاحيته بعد شهرين.' },
  { text: 'هل يتذكر اللغة؟ نعم؛ يخزن لمدة ٧ أيام', seconds: 7 * DAY, words: 'يخزن لمدة ٧ أيام' },
  // Languages without articles say "valid for year".
  { text: 'Kieli muistetaan. Eväste on voimassa vuoden.', seconds: YEAR, words: 'Eväste on voimassa vuoden.' },
  { text: 'Tai tik raktas. Slapukas galioja metus.', seconds: YEAR, words: 'Slapukas galioja metus.' },
  { text: 'Vafrakakan rennur út eftir eitt ár.', seconds: YEAR, words: undefined },
  { text: 'Mae’r cwci yn dod i ben ar ôl blwyddyn.', seconds: YEAR, words: undefined },
  { text: 'Cedwir y cwci am 2 flynedd.', seconds: 2 * YEAR, words: undefined },
  { text: 'Téann an fianán in éag tar éis bliana.', seconds: YEAR, words: undefined },
  { text: 'Sīkdatne tiek glabāta 2 gadus.', seconds: 2 * YEAR, words: undefined },
  { text: 'Biskota skadon pas një viti.', seconds: YEAR, words: undefined },
  { text: 'Das Cookie wird bei jedem Besuch 30 Tage gespeichert.', seconds: 30 * DAY, words: undefined },
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
  'It is kept for the session.',
  'Kökunni er eytt þegar vafranum er lokað.',
  'Sīkdatne tiek dzēsta, aizverot pārlūku.',
  'Scriostar an fianán nuair a dhúntar an brabhsálaí.',
  'Er erlischt beim Schließen der Browsersession.',
  'Хранит корзину. Удаляется после закрытия браузера.',
  'Зберігає кошик. Видаляється після завершення сесії.',
  'Пази кошницата. Изтрива се при затваряне на браузъра.',
  'Чува корпу. Брише се када затворите прегледач.',
  // Slavic languages say "until you do not close it".
  'Čuva korpu. Ostaje dok ne zatvorite pregledač.',
  'Хранит корзину. Остаётся, пока вы не закроете браузер.',
  'Зберігає кошик. Діє, доки не закриєте браузер.',
  'Sepeti saklar. Tarayıcı kapatıldığında silinir.',
  'يحفظ السلة. يتم حذفه عند إغلاق المتصفح.',
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

test.each([
  { text: 'di sessione, rilasciato dal bilanciatore', lifetime: { kind: 'session' } },
  { text: 'session, set by the firewall', lifetime: { kind: 'session' } },
  { text: 'sessie, voor het formulier', lifetime: { kind: 'session' } },
  { text: 'joka poistuu uloskirjautuessa.', lifetime: { kind: 'session' } },
  { text: 'onthoudt een jaar lang welke keuze u heeft gemaakt', lifetime: { seconds: YEAR } },
  { text: 'It lapses after 6 months.', lifetime: { seconds: 6 * MONTH } },
])('"$text" tells a lifetime, as we read it', ({ text, lifetime }) => {
  expect(findLifetime(text)).toMatchObject({ ...lifetime, certainty: 'probable' });
});

test.each(['the session of the town, at last', 'keeps the basket, and more', 'a session key, for forms'])(
  '"%s" tells none',
  (text) => {
    expect(findLifetime(text)).toBeNull();
  },
);
