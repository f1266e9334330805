import type { Language } from './language.ts';

export const sq: Language = {
  tag: 'sq',
  common: 'dhe të në për një nga është që me janë ose këto kjo tuaj mund nuk si cilat tonë kur faqes faqen ky përdorim',
  cookie:
    'biskot*|kuki|kukit|kukin|kukis|kukive|kukitë|kukie|kukiet|kukiesh|cookie-t|cookie-ve|ëmbëlsira|ëmbëlsirat|skedarët e personalizimit',
  columns: {
    name: 'emri|emër|emrat|emërtim*|titulli|çelësi',
    provider:
      'ofrues*|pronar*|furnizues*|lëshues*|publikues*|kompania|burimi|shërbimi|pala e tretë|pala përgjegjëse|vendosur nga|vendoset nga|ofruar nga',
    purpose: 'qëllim*|përdorimi|përse|pse|arsyeja|për çfarë',
    description: 'përshkrim*|shpjegim*|funksioni|funksionet',
    lifetime:
      'kohëzgjatj*|skadenc*|skadim*|skadon|skadojnë|afati|afat|vlefshm*|ruajtja|ruajtjes|jetëgjatësi*|periudha|koha|sa kohë|sa gjatë|ruhet për|ruhet',
    category: 'lloji|lloj|tipi|klasa|grupi',
    other: 'përmbajtja|vlera|të dhënat|lidhja|pëlqimi',
  },
  units: [
    '',
    '',
    'orë|orësh|orëve|ora',
    'ditë|ditësh|ditëve',
    'javë|javësh|javëve',
    'muaj|muaji|muajsh|muajve',
    'vit|viti|vite|vitesh|viteve|vjet|vjetësh',
  ],
  numbers:
    'një|dy|tre/tri|katër|pesë|gjashtë|shtatë|tetë|nëntë|dhjetë|njëmbëdhjetë|dymbëdhjetë|trembëdhjetë|katërmbëdhjetë|pesëmbëdhjetë|||tetëmbëdhjetë||||||njëzet e katër',
  tens: 'njëzet|tridhjetë|dyzet|pesëdhjetë|gjashtëdhjetë|shtatëdhjetë|tetëdhjetë|nëntëdhjetë',
  unitJoint: '',
  half: 'gjysm*',
  oneAndHalf: '',
  and: 'dhe|e',
  or: 'ose|apo|deri|deri në',
  respectively: 'respektivisht|përkatësisht|sipas radhës',
  session: 'sesion*|seanc*|përkohsh*|vizit*',
  browser: 'shfletues*|brauzer*',
  close: 'mbyll*',
  end: 'fundi|fundit|fundin|përfund*|mbarim*|gjatë|kohëzgjatj*',
  endless: 'përhersh*|vazhdueshm*|qëndrueshm*|pa afat|pakufi*|kurrë|nuk skadon|nuk skadojnë',
  byDefault: 'si parazgjedhje|sipas parazgjedhjes|si paracaktim',
  expires:
    'skadon|skadojnë|skaduar|ruhet për|ruhen për|ruhet deri|ruhen deri|mbahet për|mbahen për|fshihet|fshihen|mbetet|mbeten|qëndron|qëndrojnë|zgjat|zgjasin|vlen|zhduket|zhduken',
  categories: {
    necessary: 'domosdosh*|nevojsh*|thelbës*|detyruesh*|siguri*|bazë',
    preferences: 'cilësim*|parapëlqim*|përshtatj*|komoditet*',
    statistics: 'matj*|matës*',
    marketing: 'shënjestr*|gjurm*|synuar*|synim*',
    unclassified: '',
  },
  not: 'nuk|mos|asnjë|kurrë',
  only: 'vetëm|ekskluzivisht',
  if: 'nëse|kur|në rast|në rastin|në faqet',
  called: 'quajtur|quhet|quhen|me emrin|emërtuar',
  startingWith: 'fillon|fillojnë|fillimi|parashtes*|prefiks*',
  names: {
    parts: '',
    proper: 'Shqipëri|Kosovë|Shqipëria|Kosova',
    none: 'asnjë|të ndryshme',
    laws: '',
    said: '',
  },
  companies: { forms: 'Sh.p.k.|Sh.p.k|SHPK|Sh.a.|Sh.a', shortened: '' },
  besidesCookies: {
    storage: 'ruajtje lokale|ruajtja lokale|ruajtjen lokale|memoria lokale|memorien lokale',
    pixel: '',
  },
  about: { this: 'kjo|këto', applies: 'zbatohet|vlen për|aplikohet' },
  prose: {
    abbreviations: 'p.sh|dmth',
    file: 'skedar teksti|skedarë teksti|skedarë të vegjël|skedar i vogël|dosje tekst*',
    again: 'ajo|ata|këto|kjo|është|janë|ato|pas|për|dyja',
    logs: 'regjistrat|ditarët',
  },
  dates: {
    months: 'janar*|shkurt*|mars/marsit|prill*|majit|qershor*|korrik*|gusht*|shtator*|tetor*|nëntor*|dhjetor*',
    of: '',
    number: 'nr',
    updated: 'përditës*|azhurn*|rishik*|ndryshuar|modifikuar|ndryshimi i fundit',
    inForce: 'në fuqi',
    updatedAfter: '',
    other: 'ligj*|rregullore*|direktiv*|deri më|deri në',
  },
  links: {
    policy: 'politik*|njoftim*|deklarat*|rregullat|rregulla|kushtet|përdorimi|përdorimin|informacion*',
    settings: 'cilësim*|menaxh*|ndrysho*|pranoj|prano|refuzo*|preferenc*|pëlqim*|lejo*|zgjedhj*|përshtat*',
  },
};
