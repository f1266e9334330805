import type { Language } from './language.ts';

export const ga: Language = {
  tag: 'ga',
  common:
    'agus an na ag is tá le do seo atá sé siad nuair chun go iad ár mar bhíonn sa bhfuil leis láithreán úsáidimid úsáidtear',
  mutations:
    'b/bh/mb|c/ch/gc|d/dh/nd|f/fh/bhf|g/gh/ng|m/mh|p/ph/bp|s/sh/ts|t/th/dt|a/ha/n-a|e/he/n-e|i/hi/n-i|o/ho/n-o|u/hu/n-u',
  cookie: 'fianán*|fianáin',
  columns: {
    name: 'ainm|ainmneacha|teideal',
    provider:
      'soláthr*|úinéir|seirbhís|seirbhíse|foilsitheoir|fearann|comhlacht|foinse|tríú páirtí|eisitheoir|socraithe ag|curtha ag|cé a shocraíonn',
    service: '',
    purpose: 'cuspóir*|aidhm|aidhmeanna|úsáid|fáth|críoch',
    description: 'cur síos|tuairisc|míniú|feidhm|feidhmeanna|mionsonraí',
    lifetime:
      'dáta éaga|éag|éaga|éagann|tréimhse|fad|saolré|fad saoil|bailíocht|bailí|marthanacht|coinneáil|coinneála|coinnítear|cá fhad|ar feadh|dáta deiridh',
    category: 'cineál|cineálacha|catagóir|catagóirí|saghas|aicme',
    other: 'luach|ábhar|nasc|sonraí|toiliú',
  },
  units: [
    'soicind*',
    'nóiméad*',
    'uair|uaire|uaireanta',
    'lá|lae|laethanta',
    'seachtain*',
    'mí|mhí|míonna|míosa',
    'bliain|bliana|blianta',
  ],
  numbers: 'aon|dhá|trí|ceithre/cheithre/gceithre|cúig/chúig||seacht|ocht|naoi|deich||||||||||||||fiche a ceathair',
  tens: 'fiche|tríocha/tríochad|daichead|caoga|seasca|seachtó|ochtó|nócha',
  behindUnit: ['déag|dhéag', 'is fiche|ar fhichid'],
  unitJoint: '',
  half: 'leath',
  oneAndHalf: '',
  and: 'agus',
  or: 'suas le|suas go dtí|go dtí',
  respectively: 'faoi seach',
  session: 'seisiún*|seisiúin|sealadach|sealadacha|neamhbhuan*|cuairt|cuairte',
  browser: 'brabhsálaí*|brabhsálaithe',
  close: 'dúntar|dúnann|dúnadh|dúnta|dúnfaidh|dúnfar|dúnaim|dúnfá|dúnaigí|dhúnadh',
  end: 'deireadh|deiridh|críoch|críochnaíonn|feadh|le linn',
  endless: 'buan|buana|seasmhach|seasmhacha|go deo|riamh|gan teorainn',
  byDefault: 'de réir réamhshocraithe',
  expires:
    'éag|éagann|éag tar éis|éag i gceann|stóráiltear|stóráilte ar feadh|coinnítear|coimeádtar|scriostar|maireann|fanann|imíonn|bailí|baintear',
  categories: {
    necessary: 'riachtan*|bunriachtan*|éigeant*|slándáil*|slándála|teicni*',
    preferences: 'sainrogha*|roghanna|rogha|socruithe|feidhmiúil|feidhmiúla|feidhmiúlacht*|pearsant*',
    statistics: 'staitist*|staidr*|anailís*|feidhmíocht*|tomhas|tomhais',
    marketing: 'margaíocht*|fógraíocht*|spriocdhír*|dírithe|rianaithe|rianú|sóisialta|shóisialta',
    unclassified: 'neamhaicmithe|gan aicmiú',
  },
  not: 'ní|níl|gan|riamh',
  only: 'amháin',
  if: 'nuair|má tá|má úsáid*|má bhíonn|má roghna*',
  called: 'darb ainm|dar ainm|ar a dtugtar|a dtugtar|ainmnithe',
  startingWith: 'tosaíonn|tosú|tús|réimír',
  names: {
    parts: '',
    proper: 'Éire|Béarla',
    none: 'ceann ar bith|éagsúla',
    laws: 'RGCS',
    said: '',
  },
  companies: { forms: 'Teo|Teo.|CTR', shortened: 'teo' },
  besidesCookies: {
    storage: 'stóráil áitiúil|stór áitiúil|stóras áitiúil|stóráil seisiúin|stóras seisiúin',
    pixel: 'picteilín|picteilíní',
  },
  about: { this: 'baineann', applies: 'seo le' },
  prose: {
    abbreviations: '',
    file: 'téacschomhad|téacschomhaid|comhad téacs|comhaid téacs|comhaid bheaga|comhad beag',
    again: 'tá|sé|téann|in|siad|iad|seo|sin|bíonn|beidh|ansin|araon|freisin',
    logs: 'logchomha*|loganna|logaí',
  },
  dates: {
    months:
      'eanáir|feabhra|márta|aibreán|bealtaine|meitheamh/meithimh|iúil|lúnasa|meán fómhair|deireadh fómhair|samhain/samhna|nollaig/nollag',
    of: 'de|den',
    number: 'uimh',
    updated: 'nuashonr*|leasaithe|leasú|athbhreithn*|leagan',
    inForce: 'i bhfeidhm',
    updatedAfter: '',
    other: 'an tacht|acht um|rialachán*|treoir|treorach|go dtí|rgcs|dlí',
  },
  links: {
    policy: 'polasaí|beartas|ráiteas|fógra|faisnéis|eolas|téarmaí|úsáid',
    settings: 'socruithe|bainist*|roghanna|athraigh|athrú|toili*|glac|diúlt*|sainrogha*|saincheap*|ceadaigh',
  },
};
