import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

const namesIn = (text: string): readonly string[] => readPolicy(text).declarations.map(({ name }) => name);

describe('an ordinary word is a name where the sentence says that a cookie is called so', () => {
  test.each([
    { what: 'Hungarian, behind the name', text: 'A nyelv nevű süti a választott nyelvet jegyzi meg.', name: 'nyelv' },
    { what: 'Hungarian, in quotes', text: 'A „szinek” nevű süti a színeket tárolja 30 napig.', name: 'szinek' },
    { what: 'Turkish, behind the name', text: 'Sitede tema adlı çerez kullanılır.', name: 'tema' },
    { what: 'Turkish, in quotes', text: '"dil" isimli çerez 30 gün saklanır.', name: 'dil' },
    { what: 'Basque, behind the name', text: 'hizkuntza izeneko cookieak 6 hilabete irauten du.', name: 'hizkuntza' },
    { what: 'Polish', text: 'Plik cookie o nazwie „jezyk” przechowuje wybrany język.', name: 'jezyk' },
    { what: 'French, blanks in the quotes', text: 'Un cookie portant le nom « langue » est déposé.', name: 'langue' },
    { what: 'Spanish', text: 'La cookie con el nombre "idioma" se conserva 30 días.', name: 'idioma' },
    { what: 'German', text: 'Ein Cookie mit dem Namen „farbe“ wird gesetzt.', name: 'farbe' },
    { what: 'Dutch', text: 'Een cookie met de naam "taal" bewaart de taal.', name: 'taal' },
    { what: 'Italian', text: 'Un cookie di nome "lingua" ricorda la lingua.', name: 'lingua' },
    { what: 'Portuguese', text: 'Um cookie com o nome "idioma" guarda o idioma.', name: 'idioma' },
    { what: 'Norwegian', text: 'Svaret ditt ligger i kapselen «svar» i ett år.', name: 'svar' },
    {
      what: 'Norwegian, a word for beginning in the clause before',
      text: 'Starter du kartet, setter Kart AS kapselen «kart», som varer i to år.',
      name: 'kart',
    },
  ])('$what', ({ text, name }) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test.each([
    { what: 'a word that points', text: 'Ilyen nevű sütiket tárolunk.' },
    { what: 'a denied one', text: 'A kd nevű sütit nem használjuk.' },
    { what: 'a word with other letters', text: 'Az alábbi nevű sütiket tároljuk.' },
  ])('but not $what', ({ text }) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the next sentence may say when the browser is closed, the browser first', () => {
  test.each([
    { what: 'Hungarian', text: 'A kd_a nevű süti a munkát segíti. A süti a böngésző bezárásakor törlődik.' },
    { what: 'Turkish', text: 'kd_a adlı çerez dili hatırlar. Bu çerez tarayıcı kapatıldığında silinir.' },
    { what: 'German', text: 'Das Cookie kd_a merkt sich die Sprache. Es wird beim Schließen des Browsers gelöscht.' },
  ])('$what', ({ text }) => {
    expect(readPolicy(text).declarations).toMatchObject([{ name: 'kd_a', lifetime: { kind: 'session' } }]);
  });
});

describe('a name with capitals stands behind a word for one cookie', () => {
  test.each([
    {
      what: 'in code, below a title that says who sets it',
      text: '# Cookies\n\n### BookSpeaker\n\nKlikt u op "Voorlezen", dan plaatst BookSpeaker de cookie `BookSpeakerVoice`.',
      name: 'BookSpeakerVoice',
    },
    {
      what: 'in quotes, below such a title',
      text: '# Cookies\n\n### FormDienst\n\nBeim Öffnen setzt FormDienst das Cookie „FormStand“.',
      name: 'FormStand',
    },
    {
      what: 'with its lifetime',
      text: '<p>När chatten öppnas sparas kakan <em>PratBox</em> i ett dygn.</p>',
      name: 'PratBox',
    },
    {
      what: 'with its lifetime in a clause',
      text: 'We set the cookie ChatBox, which is kept for a day.',
      name: 'ChatBox',
    },
  ])('$what', ({ text, name }) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test.each([
    { what: 'who sets it', text: 'The cookie ChatBox sets is needed.' },
    { what: 'a word that a cookie is also called', text: '# Cookies\n\nThe player shows videos.' },
  ])('but not $what', ({ text }) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a sentence tells what names begin with', () => {
  test.each([
    { what: 'English', text: 'The shop sets any cookie starting with kd_user_, which it keeps for two weeks.' },
    { what: 'English, in quotes', text: 'Cookies whose names start with the prefix "kd_user_" keep you signed in.' },
    { what: 'German, behind it', text: 'Cookies, die mit „kd_user_“ beginnen, halten Sie angemeldet.' },
    { what: 'French', text: 'Les cookies commençant par kd_user_ gardent la session.' },
    { what: 'Spanish', text: 'Las cookies que empiezan por kd_user_ guardan la sesión.' },
    { what: 'Polish', text: 'Pliki cookie zaczynające się od kd_user_ pamiętają wybór.' },
  ])('$what', ({ text }) => {
    expect(namesIn(text)).toEqual(['kd_user_*']);
  });

  test('but what begins may be something else', () => {
    expect(namesIn('The count starts when the cookie kd_user is set.')).toEqual(['kd_user']);
  });
});

describe('the first sentence of a paragraph is no title of the cookies of the next', () => {
  test.each([
    'Marketing cookies are set only with your consent. The cookie `kd_choice` remembers your answer for one year.',
    'Statistics cookies can be refused. Your refusal is kept in the cookie `kd_choice` for one year.',
    'Statistik-Cookies können Sie ablehnen. Das Cookie „kd_choice“ merkt sich die Wahl ein Jahr lang.',
    'Advertising cookies are not used. The cookie `kd_choice` keeps you signed in.',
    'Advertising cookies: none. The portal itself sets `kd_choice`, kept for one year.',
    'Marketing cookies. With your consent we set kd_choice, which is kept for a year.',
  ])('%s', (text) => {
    expect(readPolicy(`Cookies\n\n${text}`).declarations).toMatchObject([{ name: 'kd_choice', category: null }]);
  });
});
