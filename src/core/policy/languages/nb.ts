import type { Words } from './language.ts';

export const nb: Words = {
  language: 'nb',
  common: 'og er å en et den det vi du på til med ikke som vår deg når brukes eller hvor av fra kan hvis også være',
  cookie: 'informasjonskaps*|*kapsler',
  columns: {
    name: 'navn|navnet|betegnelse|nøkkel',
    provider: 'leverandør*|tilbyder|eier|tjeneste|satt av|tredjepart|utgiver|virksomhet|avsender',
    purpose: 'formål|bruk|hensikt|bruksområde|hvorfor',
    description: 'beskrivelse|forklaring',
    lifetime:
      'varighet|utløp*|utløps*|lagringstid|gyldighet*|oppbevaring*|lagres|slettes|lagringsperiode|hvor lenge|oppbevares|varer',
    category: 'slag',
    other: 'innhold|verdi|lenke',
  },
  units: ['', '', 'time*', '', 'uke*', 'måned*|mnd', ''],
  numbers:
    'en/ett/et/én|to|tre|fire|fem|seks|sju/syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|||atten||||||tjuefire',
  tens: 'tjue|tretti|førti|femti|seksti|sytti|åtti|nitti',
  half: 'halv*',
  oneAndHalf: 'halvannen|halvannet',
  and: 'og',
  or: 'eller|til',
  respectively: 'henholdsvis|hhv',
  session: '*økt|økten|*sesjon|sesjon*',
  browser: 'nettleser*',
  close: 'lukk*|steng*',
  end: 'slutt*|avslutt*|under',
  endless: 'vedvarende|aldri|ubegrenset|varig|varierer|utløper ikke',
  byDefault: 'som standard',
  expires: 'oppbevares|gyldig|forsvinner|varer|fjernes',
  categories: {
    necessary: 'nødvendig*|påkrevd*|sikkerhet|alltid aktiv|alltid aktive',
    preferences: 'tilpasning|innstillinger|brukeropplevelse',
    statistics: 'ytelse|ytelses*|måling|trafikkmåling',
    marketing: '*markedsføring*|annonse*|sporing|sporings*|målrett*|sosiale medier',
    unclassified: '',
  },
  not: 'ikke|ingen|uten|aldri',
  only: 'kun|bare|utelukkende',
  if: 'hvis|når|dersom|for|ved',
  called: 'kalt|heter|med navnet',
  startingWith: 'start*|begynn*|prefiks',
  dates: {
    months: '|||||||||||des/desember*',
    updated: 'oppdater*|sist endret|sist revidert|endret|revidert|versjon*',
    inForce: 'i kraft|gjeldende fra|gjelder fra|gyldig fra|trer i kraft',
    updatedAfter: '',
    other: 'lov|loven|*loven|forordning*|forskrift*|direktiv*|frem til|inntil',
  },
  links: {
    policy:
      '*erklæring*|*policy|retningslinjer|*opplysninger|personvern|bruk av|*informasjon|om informasjonskapsler|om cookies',
    settings:
      '*innstillinger|administrer*|tilpass*|velg|*valg|*samtykke*|avvis*|godta*|tillat*|preferanser|endre|endr|behandle',
  },
};
