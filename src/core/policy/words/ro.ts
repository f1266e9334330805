import type { Words } from './words.ts';

export const ro: Words = {
  language: 'ro',
  common: 'și de la în a pe cu este sunt nu care pentru din un o că acest sau dumneavoastră site-ul mai prin fi să',
  cookie: 'cookie|cookies|cookie-uri|cookie-urile|cookieuri|cookie-ul|modul cookie|module cookie',
  columns: {
    name: 'nume|numele|denumire|denumirea|cheie|identificator',
    provider:
      'furnizor|furnizori|furnizorul|editor|emitent|proprietar|serviciu|domeniu|setat de|terț|terță parte|companie|sursa|operator|origine|prestator|gazdă',
    purpose: 'scop|scopul|scopuri|utilizare|utilitate|folosire|obiectiv|la ce folosește|rol|motiv',
    description: 'descriere|descrierea|funcție|funcția|funcționalitate|explicație|detalii',
    lifetime:
      'durata|durată|durata de viață|durata de stocare|expirare|expiră|data expirării|valabilitate|perioada|perioadă|termen|timp|perioada de stocare|perioada de păstrare|perioada de valabilitate|viață|stocare|durata de păstrare|data de expirare',
    category: 'tip|tipul|tipuri|categorie|categoria|clasa|grup',
    other:
      'conținut|valoare|date|temei legal|temei juridic|link|mai multe informații|politica de confidențialitate|consimțământ|țara|date colectate',
  },
  joins: 'de|al|a|și|ale|la',
  units: [
    'secundă|secunde|sec',
    'minut|minute|min',
    'oră|ore|h',
    'zi|zile',
    'săptămână|săptămâni',
    'lună|luni',
    'an|ani',
  ],
  numbers:
    'un/o/una/unu|doi/două|trei|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|doisprezece/douăsprezece|treisprezece|paisprezece|cincisprezece|șaisprezece|șaptesprezece|optsprezece|nouăsprezece|douăzeci',
  half: 'jumătate',
  and: 'și',
  or: 'sau|la',
  session: 'sesiune|sesiunea|sesiunii|de sesiune|temporar|temporare|vizită|vizitei',
  sessionEnd:
    'sfârșitul sesiunii|sfârșit de sesiune|încheierea sesiunii|terminarea sesiunii|pe durata sesiunii|durata sesiunii|cookie de sesiune|cookie-uri de sesiune|închiderea browserului|închiderea browser-ului|închideți browserul|închide browserul|închiderii browserului|închiderea navigatorului|închiderea sesiunii',
  endless: 'persistent|persistente|permanent|permanente|niciodată|nelimitat|nelimitată|nedeterminat|nu expiră|variabil',
  expires:
    'expiră|expirare|durată|durata|păstrat|păstrate|șters|șterse|rămâne|rămân|stocat|stocate|valabil|valabilitate|dispare|dispar|eliminat',
  categories: {
    necessary:
      'necesar|necesare|strict necesare|esențial|esențiale|indispensabil*|tehnic|tehnice|obligatoriu|obligatorii|securitate|întotdeauna active|funcționare',
    preferences:
      'preferințe|preferință|funcțional|funcționale|funcționalitate|personalizare|setări|experiența utilizatorului',
    statistics: 'statistic|statistice|statistică|analitic|analitice|analiză|analiza|performanță|măsurare|audiență',
    marketing: 'marketing|publicitate|publicitar|publicitare|direcționare|țintire|rețele sociale|urmărire|reclame',
    unclassified: 'neclasificat*|neclasificate|alte|altele|necategorizate',
  },
  not: 'nu|niciun|nicio|fără|niciodată|nici',
  only: 'numai dacă|doar dacă|numai când|doar când|numai în cazul|doar în cazul|numai atunci|doar pentru|doar după',
  called: 'numit|numită|denumit|cu numele|intitulat',
  startingWith: 'care încep cu|care începe cu|încep cu|începe cu|prefix',
  dated: 'ultima actualizare|actualizat|actualizată|data actualizării|ultima modificare|în vigoare',
};
