import type { Words } from './words.ts';

export const nb: Words = {
  language: 'nb',
  common: 'og er å en et den det vi du på til med for ikke som av de din kan har når ditt vår om fra blir',
  cookie: 'cookie|cookies|informasjonskapsel|informasjonskapsler|informasjonskapselen|informasjonskapslene|*kapsler',
  columns: {
    name: 'navn|navnet|betegnelse|cookie-navn|nøkkel',
    provider:
      'leverandør|leverandører|tilbyder|eier|tjeneste|domene|satt av|tredjepart|utgiver|virksomhet|avsender|kilde|utsteder|opprinnelse|ansvarlig',
    purpose: 'formål|bruk|brukes til|hensikt|bruksområde|hvorfor',
    description: 'beskrivelse|funksjon|funksjoner|forklaring|detaljer|kommentar',
    lifetime:
      'varighet|levetid|utløp|utløper|utløpsdato|utløpstid|lagringstid|gyldighet|oppbevaring|oppbevaringstid|periode|lagres|slettes|lagringsperiode|gyldighetstid',
    category: 'type|kategori|slag|gruppe',
    other: 'innhold|verdi|data|rettslig grunnlag|lenke|mer informasjon|personvernerklæring|samtykke|land|part',
  },
  joins: 'på|av|for|og|til|den|det',
  units: [
    'sekund|sekunder|sek',
    'minutt|minutter|min',
    'time|timer|t',
    'dag|dager|døgn',
    'uke|uker',
    'måned|måneder|mnd',
    'år',
  ],
  numbers:
    'en/ett/et/én|to|tre|fire|fem|seks|sju/syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue',
  half: 'halv|halvt|halve',
  and: 'og',
  or: 'eller|til',
  session: '*økt|økten|*sesjon|sesjonen|sesjon*|midlertidig|besøket|besøk',
  sessionEnd:
    'slutten av økten|øktens slutt|når økten avsluttes|økten avsluttes|øktkapsel|øktcookie|sesjonscookie|sesjonscookies|sesjonskapsel|sesjonsinformasjonskapsel*|øktinformasjonskapsel*|nettleseren lukkes|lukker nettleseren|lukker nettleseren din|nettleseren stenges|nettleserøkt|under besøket',
  endless: 'vedvarende|permanent|permanente|aldri|ubegrenset|varig|varierer|utløper ikke',
  expires: 'utløper|utløp|slettes|lagres|oppbevares|varighet|levetid|gyldig|forsvinner|varer|fjernes|lagringstid',
  categories: {
    necessary:
      'nødvendig|nødvendige|strengt nødvendige|essensielle|teknisk|tekniske|påkrevd|påkrevde|obligatorisk|obligatoriske|sikkerhet|alltid aktiv|alltid aktive',
    preferences:
      'preferanse|preferanser|preferanse*|funksjonell|funksjonelle|funksjonalitet|personalisering|tilpasning|innstillinger|brukeropplevelse',
    statistics:
      '*statistikk*|statistisk|statistiske|analyse|*analyse*|analytisk|analytiske|ytelse|ytelses*|måling|trafikkmåling',
    marketing:
      'markedsføring|*markedsføring*|reklame|annonse*|annonsering|sporing|sporings*|målretting|målrettet|sosiale medier|marketing',
    unclassified: 'uklassifisert|uklassifiserte|ikke klassifisert|andre|annet|øvrige',
  },
  not: 'ikke|ingen|uten|aldri',
  only: 'kun hvis|kun når|bare hvis|bare når|kun dersom|bare dersom|kun for|utelukkende når|kun ved',
  called: 'kalt|heter|med navnet|navn|kalles',
  startingWith: 'som starter med|som begynner med|begynner med|starter med|prefiks',
  dated: 'sist oppdatert|oppdatert|sist endret|gjelder fra|siste oppdatering',
};
