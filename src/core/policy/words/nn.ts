import type { Words } from './words.ts';

export const nn: Words = {
  language: 'nn',
  common: 'og er å ein eit den det vi du på til med for ikkje som av dei din kan har når ditt vår om frå blir kva',
  cookie: 'cookie|cookies|informasjonskapsel|informasjonskapslar|informasjonskapslane|*kapslar|*kapslane',
  columns: {
    name: 'namn|namnet|nemning|nøkkel',
    provider:
      'leverandør|leverandørar|tilbydar|eigar|teneste|domene|sett av|tredjepart|utgjevar|verksemd|kjelde|utferdar',
    purpose: 'føremål|formål|bruk|brukt til|bruksområde|kvifor',
    description: 'skildring|funksjon|funksjonar|forklaring|detaljar|kommentar|omtale',
    lifetime:
      'varigheit|levetid|utløp|utløper|utløpsdato|lagringstid|gyldigheit|oppbevaring|periode|lagra|varer|går ut|slettast',
    category: 'type|kategori|slag|gruppe',
    other: 'innhald|verdi|data|rettsleg grunnlag|lenkje|meir informasjon|personvernerklæring|samtykke|land',
  },
  joins: 'på|av|for|og|til|den|det',
  units: [
    'sekund|sekundar',
    'minutt|minuttar|min',
    'time|timar|t',
    'dag|dagar|døgn',
    'veke|veker',
    'månad|månader|månadar',
    'år',
  ],
  numbers:
    'ein/eit/ei|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue',
  half: 'halv|halvt',
  and: 'og',
  or: 'eller|til',
  session: '*økt|økta|*sesjon|sesjonen|sesjon*|mellombels|besøket|besøk',
  sessionEnd:
    'slutten av økta|økta er slutt|økta blir avslutta|øktkapsel|øktinformasjonskapsel|nettlesaren blir lukka|lukkar nettlesaren|nettlesaren lukkast|nettlesarøkt|under besøket|lèt att nettlesaren',
  endless: 'vedvarande|permanent|aldri|uavgrensa|varig|varierer',
  expires: 'går ut|utløper|slettast|sletta|lagra|lagrast|oppbevart|varer|levetid|gyldig|forsvinn|fjerna|lagringstid',
  categories: {
    necessary:
      'nødvendig|nødvendige|naudsynt|naudsynte|strengt naudsynte|teknisk|tekniske|påkravd|påkravde|obligatoriske|tryggleik|alltid aktive',
    preferences: 'preferanse|preferansar|funksjonell|funksjonelle|funksjonalitet|tilpassing|innstillingar',
    statistics: '*statistikk*|statistisk|statistiske|analyse|*analyse*|analytiske|yting|måling',
    marketing: 'marknadsføring|*marknadsføring*|reklame|annonse*|sporing|målretta|sosiale medium',
    unclassified: 'uklassifisert|uklassifiserte|andre|anna|øvrige',
  },
  not: 'ikkje|ingen|utan|aldri',
  only: 'berre om|berre når|berre dersom|berre for|berre viss|berre ved',
  called: 'kalla|heiter|med namnet|namn',
  startingWith: 'som startar med|som byrjar med|byrjar med|startar med|prefiks',
  dated: 'sist oppdatert|oppdatert|sist endra|gjeld frå',
};
