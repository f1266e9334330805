import type { Language } from './language.ts';

export const nb: Language = {
  tag: 'nb',
  common:
    'og er å en et den det vi du på til med ikke som vår deg når brukes eller hvor av fra kan hvis også være dessuten',
  cookie: 'cookien|cookiens|cookiene|cookienes|informasjonskaps*|*kapsler|kapsel*',
  columns: {
    name: 'navn|navnet|betegnelse|nøkkel',
    provider:
      'leverandør*|tilbyder|eier|tjeneste|satt av|tredjepart|utgiver|virksomhet|avsender|utsteder|settes av|kilde|hvem setter|hvem som setter|plassert av|kommer fra|hvem|mottaker',
    service: '',
    purpose: 'formål|bruk|hensikt|bruksområde|hvorfor|hva den gjør|hva gjør den|hva den brukes til|brukes til|oppgave',
    description: 'beskrivelse|forklaring',
    lifetime:
      'varighet|utløp*|utløps*|lagringstid|gyldighet*|oppbevaring*|lagres|slettes|lagringsperiode|hvor lenge|oppbevares|varer|til når|blir værende',
    category: 'slag',
    other:
      'innhold|verdi|lenke|krever samtykke|samtykke påkrevd|egen eller tredjepart|egen eller tredjeparts|første- eller tredjepart|første eller tredje part|egen eller fremmed',
  },
  units: ['', '', 'time*', '', 'uke*', 'måned*|mnd', 'år'],
  otherUnits: ['kvarter', '', 'kvartal*', 'halvår'],
  numbers:
    'en/ett/et/én|to|tre|fire|fem|seks|sju/syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|||atten||||||tjuefire',
  tens: 'tjue|tretti|førti|femti|seksti|sytti|åtti|nitti|hundre',
  unitJoint: '',
  half: 'halv*',
  oneAndHalf: 'halvannen|halvannet',
  and: 'og|samt',
  or: 'eller|til',
  respectively: 'henholdsvis|hhv|den første|den andre',
  session: 'hvert besøk|*økt|økten|*sesjon|sesjon*|logger ut',
  browser: 'nettleser*',
  close: 'lukk*|steng*',
  end: 'slutt*|avslutt*|under',
  endless: 'vedvarende|aldri|ubegrenset|varig|varierer|utløper ikke|ingen utløp|ingen utløpsdato',
  byDefault: 'som standard',
  expires: 'lagres|slettes|utløper|oppbevares|gyldig|forsvinner|varer|fjernes|lever|holder|ligger|blir værende',
  categories: {
    necessary: 'nødvendig*|nodvendig*|påkrevd*|sikkerhet|alltid aktiv|alltid aktive|kan ikke slås av',
    preferences: 'tilpasning|innstillinger|brukeropplevelse',
    statistics: 'ytelse|ytelses*|måling|trafikkmåling',
    marketing: '*markedsføring*|annonse*|sporing|sporings*|målrett*|sosiale medier',
    unclassified:
      'uklassifi*|ikke klassifi*|ikke-klassifi*|ukategori*|ikke kategori*|ikke-kategori*|under undersøkelse',
  },
  consent: 'samtykke*',
  not: 'ikke|ingen|uten|aldri|verken',
  notAfter: 'brukes ikke lenger|settes ikke lenger',
  only: 'kun|bare|utelukkende',
  if: 'hvis|når|dersom|for|ved',
  called: 'kalt|heter|med navnet',
  startingWith: 'start*|begynn*|prefiks',
  names: {
    parts: '',
    proper: 'Norsk|Bokmål',
    none: '',
    laws: '',
    said: '',
  },
  companies: { forms: 'AS|ASA', shortened: '' },
  besidesCookies: { storage: 'lokal lagring|øktlagring|øktlager', pixel: '', dataTypes: 'streng|heltall|tall' },
  about: { this: 'denne|dette', applies: 'gjelder for' },
  prose: {
    abbreviations: 'hhv',
    file: '',
    again: 'en|et|den|det|denne|dette|blir|er|etter|i|de|disse|begge|har|med',
    relative: 'som',
    set: 'satt|settes|plassert|plasseres|leveres|levert|opprettet|kommer|brukt|brukes',
    by: 'av|fra',
    sets: 'setter|plasserer',
    sent: 'sender|sendes|forespørsler',
    ownParty: 'førstepart*|første part',
    thirdParty: 'tredjepart*|tredje part',
    logs: 'logger|loggfil*',
    formerly: 'ikke lenger|ikke mer',
  },
  dates: {
    months: '|||||||||||des/desember*',
    of: '',
    number: 'nr',
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
