import type { Words } from './language.ts';

export const hr: Words = {
  language: 'hr',
  common: 'i u na se je da za su od s koje koji kako ili ovo ova kada biti nije vaš naš kojima radi tijekom dok',
  cookie: 'kolačić*',
  columns: {
    name: 'naziv*|ime|oznaka|ključ',
    provider: 'pružatelj|davatelj|izdavač|vlasnik|usluga|postavlja|treća strana|tvrtka|izvor',
    purpose: 'svrha|svrhe|namjena|uporaba|korištenje|cilj',
    description: 'opis|objašnjenje|pojašnjenje',
    lifetime:
      'rok|istek|ističe|valjanost|razdoblje|vrijeme|trajnost|vijek|rok|vijek|trajanj*|čuvanj*|razdoblje|vrijeme|koliko dugo|koliko traje|čuva se',
    category: 'vrsta|vrste',
    other: 'sadržaj|vrijednost|podaci',
  },
  units: ['', '', 'sat*', 'dan*', 'tjedan*|tjedn*', 'mjesec*', 'godin*|god'],
  numbers:
    'jedan/jedna/jednu/jedno|dva/dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|jedanaest|dvanaest|trinaest|četrnaest|petnaest|||osamnaest',
  tens: 'dvadeset|trideset|četrdeset|pedeset|šezdeset|sedamdeset|osamdeset|devedeset',
  half: 'pola',
  oneAndHalf: '',
  and: 'i',
  or: 'ili|do',
  respectively: 'odnosno|redom',
  session: 'privremen*|posjet*',
  browser: 'preglednik*',
  close: 'zatvar*|zatvor*',
  end: 'kraj*|završet*|trajanj*|istek*',
  endless: 'trajn*|trajan|staln*|nikada|neograničen*|ne ističe',
  byDefault: 'zadano|prema zadanim postavkama',
  expires: 'istječe|isteka|briše|brišu|čuva|čuvaju|pohranj*|traje|vrijedi',
  categories: {
    necessary: 'nužn*|neophodn*|potrebn*|obavezn*|tehničk*|osnovn*|bitn*',
    preferences: 'postavk*|prilagod*|korisničko*',
    statistics: 'izvedb*|učinkovit*|mjerenj*|posjećenost*',
    marketing: 'oglas*|oglašav*|ciljan*|praćenj*|društven*|promidžb*',
    unclassified: 'nerazvrstan*',
  },
  not: 'ne|nije|nisu|nema|nikakv*|bez',
  only: 'samo|isključivo|jedino',
  if: 'ako|kada|kad|u slučaju|za|nakon',
  called: 'pod nazivom|nazvan|zvan',
  startingWith: 'počinj*|započinj*|prefiks',
  dates: {
    months:
      'siječanj/siječnja/siječnju|veljača/veljače/veljači|ožujak/ožujka/ožujku|travanj/travnja/travnju|svibanj/svibnja/svibnju|lipanj/lipnja/lipnju|srpanj/srpnja/srpnju|kolovoz*|rujan/rujna/rujnu|listopad*|studeni/studenog*/studenom|prosinac/prosinca/prosincu',
    updated: 'ažurira*|posljednja izmjena|zadnja izmjena|posljednje izmjene|izmijenjen*|verzija|inačica|revidiran*',
    inForce: 'na snazi|stupa na snagu|vrijedi od|važi od|primjenjuje se od|stupila na snagu',
    updatedAfter: '',
    other: 'zakon*|uredb*|direktiv*',
  },
  links: {
    policy: 'politika|politike|pravila|obavijest*|izjava|informacije|korištenje|uporaba',
    settings: 'postavke|postavki|upravlja*|prilagod*|prihvati*|odbij*|privola|izbor|opcije|odabir|promijeni*',
  },
};
