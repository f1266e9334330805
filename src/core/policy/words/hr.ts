import type { Words } from './words.ts';

export const hr: Words = {
  language: 'hr',
  common: 'i u na se je da za su od s koje koji ili ove može pri vaše kako to kada bez ovaj što nisu kod',
  cookie: 'kolačić|kolačići|kolačića|kolačiće|kolačićima|cookie|cookies',
  columns: {
    name: 'naziv|ime|nazivi|oznaka|ključ|identifikator',
    provider:
      'pružatelj|pružatelj usluga|davatelj|izdavač|vlasnik|usluga|domena|postavlja|treća strana|tvrtka|izvor|dobavljač|pružatelj usluge|podrijetlo|ponuđač|operater',
    purpose: 'svrha|svrhe|namjena|uporaba|korištenje|čemu služi|cilj|razlog',
    description: 'opis|funkcija|funkcije|objašnjenje|detalji|pojašnjenje|napomena',
    lifetime:
      'trajanje|rok|rok trajanja|vrijeme trajanja|istek|ističe|datum isteka|vijek trajanja|valjanost|razdoblje|vrijeme|razdoblje čuvanja|rok pohrane|rok čuvanja|vrijeme pohrane|trajnost|razdoblje pohrane|vrijeme isteka|vijek',
    category: 'vrsta|tip|kategorija|skupina|vrste',
    other:
      'sadržaj|vrijednost|podaci|pravna osnova|poveznica|više informacija|pravila privatnosti|privola|država|strana',
  },
  joins: 'i|za|od|o|na',
  units: [
    'sekunda|sekunde|sekundi',
    'minuta|minute|minuti|minutu|min',
    'sat|sata|sati|h',
    'dan|dana|dani',
    'tjedan|tjedna|tjedana|tjedni',
    'mjesec|mjeseca|mjeseci',
    'godina|godine|godinu|god',
  ],
  numbers:
    'jedan/jedna/jednu/jedno|dva/dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|jedanaest|dvanaest|trinaest|četrnaest|petnaest|šesnaest|sedamnaest|osamnaest|devetnaest|dvadeset',
  half: 'pola',
  and: 'i',
  or: 'ili|do',
  session: 'sesija|sesije|sesiji|sesijski|privremeni|privremen|posjet|posjeta',
  sessionEnd:
    'kraj sesije|kraja sesije|završetak sesije|završetka sesije|istek sesije|trajanje sesije|kolačić sesije|kolačići sesije|sesijski kolačić|zatvaranja preglednika|zatvaranje preglednika|zatvaranjem preglednika|zatvorite preglednik|zatvori preglednik|sesija preglednika',
  endless: 'trajni|trajan|trajno|stalni|stalno|nikada|neograničeno|neograničen|ne ističe|neodređeno',
  expires:
    'ističe|istječe|isteka|briše|brišu|čuva|čuvaju|pohranjuje|pohranjen|trajanje|traje|vrijedi|nestaje|ostaje|ostaju|rok',
  categories: {
    necessary: 'nužn*|neophodn*|potrebn*|obavezn*|tehničk*|osnovn*|bitn*|sigurnos*|uvijek aktivni|operativn*',
    preferences: 'preferenc*|funkcional*|personaliza*|postavk*|prilagod*|korisničko*',
    statistics: 'statisti*|analitič*|analitik*|analiz*|izvedb*|učinkovit*|mjerenj*|posjećenost*|performans*',
    marketing: 'marketin*|oglas*|oglašav*|reklam*|ciljan*|praćenj*|društven*|promidžb*',
    unclassified: 'neklasificiran*|nerazvrstan*|ostali|ostalo|drugi|nekategoriziran*',
  },
  not: 'ne|nije|nisu|nema|nikakv*|bez|nikada|niti',
  only: 'samo ako|samo kada|samo kad|samo u slučaju|isključivo ako|isključivo kada|jedino ako|samo za|samo nakon',
  called: 'pod nazivom|nazvan|zvan|imenom|naziva',
  startingWith: 'koji počinju s|koji počinje s|počinju s|počinje s|prefiks|koji započinju s',
  dated:
    'zadnje ažuriranje|posljednje ažuriranje|ažurirano|zadnja izmjena|posljednja izmjena|na snazi od|datum ažuriranja',
};
