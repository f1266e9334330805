import type { Words } from './words.ts';

export const da: Words = {
  language: 'da',
  common: 'og er at en et den det vi du på til med for ikke som af de din kan har når dit vores bruger',
  cookie: 'cookie|cookies|cookien|*cookies|informationskapsel',
  columns: {
    name: 'navn|navne|cookienavn|cookie-navn|betegnelse|nogle',
    provider:
      'udbyder|udbydere|leverandor|ejer|tjeneste|domaene|domæne|sat af|placeret af|tredjepart|udgiver|virksomhed|afsender|kilde|dataansvarlig|oprindelse',
    purpose: 'formal|formål|anvendelse|brug|bruges til|hvad bruges den til|hvorfor',
    description: 'beskrivelse|funktion|funktioner|forklaring|detaljer|bemærkning',
    lifetime:
      'varighed|udlob|udløb|udløber|udlobsdato|udløbsdato|udløbstid|levetid|opbevaring|opbevaringstid|opbevaringsperiode|gyldighed|periode|gemmes|gemmes i|lagringstid|lagringsperiode|slettes|slettes efter',
    category: 'type|kategori|art|klasse|gruppe',
    other: 'indhold|værdi|data|retsgrundlag|link|mere information|privatlivspolitik|samtykke|land|part',
  },
  joins: 'pa|på|af|for|og|til|den|det',
  units: [
    'sekund|sekunder|sek',
    'minut|minutter|min',
    'time|timer|t',
    'dag|dage|døgn',
    'uge|uger',
    'måned|måneder|mdr|md',
    'år|aar',
  ],
  numbers:
    'en/et/én/ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve',
  half: 'halv|halvt|halve',
  and: 'og',
  or: 'eller|til',
  session: '*session|sessions|sessionen|midlertidig|besøg|besøget|session*',
  sessionEnd:
    'slutningen af sessionen|sessionens afslutning|når sessionen slutter|sessionen slutter|sessionen udløber|sessionscookie|sessionscookies|session cookie|browseren lukkes|lukker browseren|lukker din browser|browser lukkes|lukning af browseren|browseren lukker|browsersession',
  endless: 'vedvarende|permanent|permanente|persistent|aldrig|ubegrænset|uendelig|varierer|ubestemt|udløber ikke',
  expires:
    'udløber|udløb|slettes|gemmes|opbevares|varighed|levetid|gyldig|forsvinder|bliver liggende|fjernes|varer|lagres',
  categories: {
    necessary:
      'nødvendig|nødvendige|strengt nødvendige|essentiel|essentielle|teknisk|tekniske|påkrævet|påkrævede|obligatorisk|obligatoriske|sikkerhed|altid aktiv|altid aktive|uundværlige',
    preferences:
      'præference|præferencer|præference*|funktionel|funktionelle|funktionalitet|personalisering|indstillinger|brugeroplevelse',
    statistics:
      '*statistik*|statistisk|statistiske|analyse|*analyse*|analytisk|analytiske|ydeevne|præstation|trafikmåling|måling|performance',
    marketing:
      'marketing|*marketing*|markedsføring|*markedsføring*|reklame|reklamer|annonce*|annoncering|sporing|tracking|målretning|målrettet|sociale medier',
    unclassified: 'uklassificeret|uklassificerede|ikke klassificeret|andre|andet|øvrige|ikke-klassificerede',
  },
  not: 'ikke|ingen|intet|uden|aldrig',
  only: 'kun hvis|kun når|kun såfremt|udelukkende hvis|udelukkende når|kun ved|kun for|alene hvis',
  called: 'kaldet|kaldes|med navnet|hedder|navn',
  startingWith: 'der starter med|der begynder med|begynder med|starter med|som starter med|præfiks',
  dated: 'sidst opdateret|senest opdateret|opdateret|sidste opdatering|senest ændret|gælder fra|sidst ændret',
};
