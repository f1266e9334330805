import type { Words } from './language.ts';

export const ro: Words = {
  language: 'ro',
  common:
    'și de la în a pe cu este sunt nu care pentru sau din prin că ce cum acest această aceste dvs dumneavoastră atunci când fi',
  cookie: '',
  columns: {
    name: 'nume|numele|denumire*|cheie',
    provider: 'furnizor*|emitent|proprietar|setat de|terț|companie|sursa|prestator|gazdă',
    purpose: 'scop|scopu*|utilizare|utilitate|folosire|obiectiv',
    description: 'funcți*|explicație',
    lifetime: 'valabilitate|perioada|termen|timp|viață|stocare|cât timp|cât durează|păstrat*',
    category: 'tipul|tipuri|clasa',
    other: 'conținut|valoare|date',
  },
  units: ['secund*', '', 'oră|ore', 'zi|zile', 'săptămân*', 'lun*', 'an|ani'],
  numbers:
    'un/o/una/unu|doi/două|trei|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|doisprezece/douăsprezece|treisprezece|paisprezece|cincisprezece|||optsprezece',
  tens: 'douăzeci|treizeci|patruzeci|cincizeci|șaizeci|șaptezeci|optzeci|nouăzeci',
  half: 'jumătate',
  oneAndHalf: '',
  and: 'și',
  or: 'sau|la',
  respectively: 'respectiv',
  session: 'vizit*',
  browser: 'browser*|navigator*',
  close: 'închid*',
  end: 'sfârșit*|închei*|durat*|termin*',
  endless: 'niciodată|nelimitat*|nedeterminat|nu expiră',
  byDefault: 'in mod implicit|implicit',
  expires: 'păstrat*|șters*|rămân*|stocat*|valabil|dispar*|eliminat',
  categories: {
    necessary: 'tehnic*|întotdeauna active|funcționare',
    preferences: 'setări|experiența utilizatorului',
    statistics: 'măsurare',
    marketing: 'direcționare|țintire|urmărire|reclame',
    unclassified: '',
  },
  not: 'nu|niciun|nicio|fără|niciodată|nici',
  only: 'numai|doar',
  if: 'dacă|când|în cazul|atunci|pentru|după',
  called: 'numit|numită|denumit',
  startingWith: 'încep*|prefix',
  dates: {
    months: 'ianuar*/ian||martie|aprilie||iunie/iun|iulie/iul|||octomb*|noiemb*/noi|',
    updated: 'actualiz*|ultima modificare|ultima revizuire|modificat*|versiune*|revizuit*',
    inForce:
      'în vigoare|valabilă din|valabilă de la|valabil din|valabil de la|intră în vigoare|aplicabilă din|aplicabil din',
    updatedAfter: '',
    other: 'lege*|legea|legii|regulament*|directiv*|ordonanț*|ordonant*|hotărâre*|până',
  },
  links: {
    policy: 'politic*|notă|notificare|declarație|informare|informații|utilizarea|termeni',
    settings:
      'setări*|setari*|gestion*|administr*|preferinț*|preferint*|personaliz*|accept*|respinge*|refuz*|consimțământ*|consimtamant*|opțiuni|modific*|configur*',
  },
};
