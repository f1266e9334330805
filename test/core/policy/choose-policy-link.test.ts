import { describe, expect, test } from 'vitest';
import type { PageLink } from '../../../src/core/policy/choose-policy-link.ts';
import { chooseLink } from './reader.ts';

const PAGE = 'https://data.town.example/explore/?q=trees';
const OWN = 'https://data.town.example';
const OTHER = 'https://www.town.example';

const link = (text: string, href: string, inFooter = true): PageLink => ({ text, href, inFooter });
const choose = (...links: readonly PageLink[]) => chooseLink(links, PAGE);

describe('the link to a cookie policy, in every language', () => {
  test.each([
    ['ar', 'سياسة ملفات تعريف الارتباط'],
    ['ar', 'سياسة الكوكيز'],
    ['bg', 'Политика за бисквитките'],
    ['bg', 'Използване на бисквитки'],
    ['ca', 'Política de galetes'],
    ['ca', 'Avís de cookies'],
    ['cs', 'Zásady používání souborů cookie'],
    ['cs', 'Prohlášení o cookies'],
    ['cy', 'Polisi cwcis'],
    ['cy', 'Sut rydym yn defnyddio cwcis'],
    ['da', 'Cookiepolitik'],
    ['da', 'Brug af cookies'],
    ['de', 'Cookie-Richtlinie'],
    ['de', 'Hinweise zu Cookies'],
    ['de', 'Datenschutz- und Cookieerklärung'],
    ['el', 'Πολιτική cookies'],
    ['en', 'Cookie Policy'],
    ['en', 'Privacy and cookie notice'],
    ['es', 'Política de cookies'],
    ['es', 'Aviso sobre cookies'],
    ['et', 'Küpsiste kasutamine'],
    ['et', 'Küpsisepoliitika'],
    ['eu', 'Cookieen politika'],
    ['fi', 'Evästekäytäntö'],
    ['fi', 'Tietoa evästeistä'],
    ['fr', 'Politique de cookies'],
    ['fr', 'Charte cookies'],
    ['fr', 'Politique relative aux témoins'],
    ['ga', 'Polasaí fianán'],
    ['ga', 'Ráiteas maidir le fianáin'],
    ['gl', 'Política de cookies'],
    ['hr', 'Pravila o kolačićima'],
    ['hu', 'Süti szabályzat'],
    ['hu', 'Cookie tájékoztató'],
    ['is', 'Vafrakökustefna'],
    ['is', 'Um vafrakökur'],
    ['it', 'Informativa sui cookie'],
    ['lt', 'Slapukų naudojimo taisyklės'],
    ['lt', 'Slapukų politika'],
    ['lv', 'Sīkdatņu izmantošanas noteikumi'],
    ['lv', 'Sīkdatņu politika'],
    ['mk', 'Политика за колачиња'],
    ['nb', 'Informasjon om informasjonskapsler'],
    ['nb', 'Cookie-erklæring'],
    ['nl', 'Cookiebeleid'],
    ['nl', 'Cookieverklaring'],
    ['nn', 'Bruk av informasjonskapslar'],
    ['pl', 'Polityka plików cookies'],
    ['pl', 'Polityka ciasteczek'],
    ['pt', 'Política de cookies'],
    ['pt', 'Política de testemunhos'],
    ['ro', 'Politica de cookie-uri'],
    ['ru', 'Политика использования файлов cookie'],
    ['ru', 'Политика в отношении куки'],
    ['sk', 'Zásady používania súborov cookie'],
    ['sl', 'Politika piškotkov'],
    ['sl', 'Izjava o piškotkih'],
    ['sq', 'Njoftim për kukit'],
    ['sq', 'Politika e biskotave'],
    ['sr', 'Obaveštenje o kolačićima'],
    ['sr', 'Политика колачића'],
    ['sv', 'Policy för kakor'],
    ['sv', 'Information om kakor'],
    ['tr', 'Çerez Politikası'],
    ['tr', 'ÇEREZ AYDINLATMA METNİ'],
    ['uk', 'Політика щодо файлів cookie'],
    ['uk', 'Правила використання кукі'],
  ])('%s: "%s"', (_, text) => {
    const own = `${OWN}/pages/7/`;
    const elsewhere = `${OTHER}/pages/7/`;
    expect(choose(link(text, own, false), link(text, elsewhere, false))).toEqual({ own, elsewhere });
  });
});

describe('the link to a dialog, in every language', () => {
  test.each([
    ['ca', 'Configura les galetes'],
    ['cs', 'Nastavení cookies'],
    ['cy', 'Rheoli cwcis'],
    ['da', 'Cookieindstillinger'],
    ['de', 'Cookie-Einstellungen'],
    ['de', 'Cookies verwalten'],
    ['el', 'Ρυθμίσεις cookies'],
    ['en', 'Manage cookies'],
    ['en', 'Cookie preferences'],
    ['en', 'Accept all cookies'],
    ['es', 'Configurar cookies'],
    ['et', 'Küpsiste seaded'],
    ['eu', 'Cookieak konfiguratu'],
    ['ga', 'Socruithe fianán'],
    ['is', 'Vafrakökustillingar'],
    ['lt', 'Slapukų nustatymai'],
    ['lv', 'Sīkdatņu iestatījumi'],
    ['sq', 'Cilësimet e biskotave'],
    ['fi', 'Evästeasetukset'],
    ['fr', 'Gérer les cookies'],
    ['fr', 'Paramétrer les cookies'],
    ['fr', 'Personnaliser les cookies'],
    ['gl', 'Configuración de cookies'],
    ['ar', 'إعدادات ملفات تعريف الارتباط'],
    ['bg', 'Настройки за бисквитките'],
    ['hr', 'Postavke kolačića'],
    ['mk', 'Поставки за колачиња'],
    ['ru', 'Настройки файлов cookie'],
    ['sr', 'Подешавања колачића'],
    ['tr', 'Çerez ayarları'],
    ['uk', 'Налаштування файлів cookie'],
    ['hu', 'Süti beállítások'],
    ['it', 'Impostazioni cookie'],
    ['it', 'Preferenze cookie'],
    ['nb', 'Administrer informasjonskapsler'],
    ['nl', 'Cookie-instellingen'],
    ['nl', 'Cookievoorkeuren'],
    ['nn', 'Innstillingar for informasjonskapslar'],
    ['pl', 'Ustawienia plików cookie'],
    ['pt', 'Definições de cookies'],
    ['pt', 'Gerenciar cookies'],
    ['ro', 'Setări cookie'],
    ['sk', 'Nastavenia cookies'],
    ['sl', 'Nastavitve piškotkov'],
    ['sv', 'Hantera kakor'],
    ['sv', 'Inställningar för cookies'],
  ])('%s: "%s"', (_, text) => {
    expect(choose(link(text, `${OWN}/pages/7/`), link(text, `${OTHER}/pages/7/`))).toEqual({
      own: null,
      elsewhere: null,
    });
  });
});

describe('on the portal’s own host', () => {
  test.each([
    { why: 'its words are about cookies', it: link('Cookies', `${OWN}/p/legal/`) },
    { why: 'its words are about cookies, outside of the footer too', it: link('Cookies', `${OWN}/p/legal/`, false) },
    { why: 'its words are spread over lines', it: link('\n   Cookie\n\n      policy\n', `${OWN}/p/legal/`, false) },
    { why: 'its address is', it: link('Read more', `${OWN}/pages/cookie-policy/`, false) },
    { why: 'it speaks of settings as well', it: link('Cookie policy and settings', `${OWN}/cookies`) },
    { why: 'it is the page itself, which may be the policy', it: link('Cookies', PAGE) },
    { why: 'it is a place in another page', it: link('Cookies', `${OWN}/terms/#cookies`) },
    { why: 'it is another view of the page', it: link('Cookies', `${OWN}/explore/?page=cookies`) },
  ])('it counts when $why', ({ it }) => {
    expect(choose(it).own).toBe(it.href);
  });

  test.each([
    { why: 'speaks of terms alone', it: link('Terms and conditions', `${OWN}/terms/`) },
    { why: 'speaks of privacy alone', it: link('Privacy policy', `${OWN}/privacy/`) },
    { why: 'is a place in this page', it: link('Cookie policy', `${PAGE}#cookies`) },
    { why: 'runs a script', it: link('Cookie policy', 'javascript:showCookies()') },
    { why: 'writes a letter', it: link('Cookie policy', 'mailto:cookies@town.example') },
    { why: 'is a file', it: link('Cookie policy', `${OWN}/cookies.pdf`) },
    { why: 'is no address', it: link('Cookie policy', '/cookies') },
    { why: 'has a user’s name', it: link('Cookie policy', 'https://me@data.town.example/cookies') },
    { why: 'opens settings by its address', it: link('Click here', `${OWN}/cookie-settings/`) },
    { why: 'offers files in Polish', it: link('Pliki do pobrania', `${OWN}/download/`, false) },
    { why: 'shows what customers say in Portuguese', it: link('Testemunhos', `${OWN}/p/7/`, false) },
    { why: 'leads to data about cookies', it: link('Cookies', `${OWN}/explore/dataset/cookies/`) },
    { why: 'is a story', it: link('How grandmother baked cookies for the whole town', `${OWN}/p/7/`, false) },
    { why: 'is a long text', it: link(`Cookies ${'and more '.repeat(20)}`, `${OWN}/p/7/`) },
    { why: 'has a long address', it: link('Cookie policy', `${OWN}/${'a'.repeat(2000)}`) },
  ])('none that $why', ({ it }) => {
    expect(choose(it).own).toBeNull();
  });
});

describe('on another host', () => {
  test.each([
    { why: 'a policy', it: link('Cookie policy', `${OTHER}/p/7/`, false) },
    { why: 'only cookies, in the footer', it: link('Cookies', `${OTHER}/p/7/`) },
    { why: 'a policy that a maker of banners keeps', it: link('Cookie policy', 'https://www.iubenda.com/p/7') },
  ])('$why', ({ it }) => {
    expect(choose(it).elsewhere).toBe(it.href);
  });

  test.each([
    { why: 'a text about cookies', it: link('Seven facts about chocolate cookies', `${OTHER}/blog/7/`, false) },
    { why: 'an address about cookies', it: link('Privacy policy', `${OTHER}/cookies/`) },
    { why: 'a browser’s help', it: link('Cookie information', 'https://support.google.com/chrome/answer/95647') },
    { why: 'a browser’s help', it: link('Cookie information', 'https://support.mozilla.org/kb/cookies') },
    { why: 'a browser’s help', it: link('Cookie information', 'https://support.apple.com/guide/safari/sfri11471') },
    { why: 'a site that explains cookies', it: link('Information on cookies', 'https://www.allaboutcookies.org/') },
    { why: 'an authority', it: link('Cookies : informations', 'https://www.cnil.fr/fr/cookies-et-autres-traceurs') },
    { why: 'a maker of banners', it: link('Powered by Cookiebot', 'https://www.cookiebot.com/') },
    { why: 'another kind of address', it: link('Cookie policy', 'ftp://www.town.example/cookies') },
  ])('not $why: $it.href', ({ it }) => {
    expect(choose(it).elsewhere).toBeNull();
  });

  test('an authority’s portal may have its policy on the authority’s site', () => {
    const policy = link('Politique de cookies', 'https://www.cnil.fr/fr/cookies');
    expect(chooseLink([policy], 'https://data.cnil.fr/').elsewhere).toBe(policy.href);
  });
});

describe('of several', () => {
  const body = link('Cookie policy', `${OWN}/body/`, false);
  const footer = link('Cookie policy', `${OWN}/footer/`);
  test.each([
    { wins: 'the footer’s', links: [body, footer], own: footer },
    { wins: 'the one of a policy', links: [link('Cookies', `${OWN}/1/`), footer], own: footer },
    { wins: 'the shortest', links: [link('Cookie policy of this portal', `${OWN}/1/`), footer], own: footer },
    { wins: 'the first', links: [footer, link('Cookie policy', `${OWN}/2/`)], own: footer },
    { wins: 'the one that says cookie', links: [link('Privacy', `${OWN}/cookie-policy/`), body], own: body },
  ])('$wins wins', ({ links, own }) => {
    expect(choose(...links).own).toBe(own.href);
  });

  test('no more than 2,000 are looked at', () => {
    const others = Array.from({ length: 2000 }, (_, index) => link('Data', `${OWN}/explore/${index}/`));
    expect(choose(...others, footer).own).toBeNull();
    expect(choose(...others.slice(1), footer).own).toBe(footer.href);
  });
});

test('a page without an address has no links', () => {
  expect(chooseLink([link('Cookie policy', `${OWN}/cookies/`)], 'about')).toEqual({ own: null, elsewhere: null });
});
