import type { Language } from './language.ts';

export const is: Language = {
  tag: 'is',
  common:
    'og að er í á við sem til ekki um þú eru þegar fyrir hvort með þær það þessi þetta þeim vefsins vefsvæði okkar eða af hún sér notar notum',
  cookie:
    'vafrakök*|vafrakak*|vefkök*|vefkak*|kaka|kakan|kaka|köku|kökur|kökunni|kökuna|kökurnar|kökum|*kökur|*kaka|fótspor|fótspora|lotukök*|lotukak*|setukök*|setukak*',
  columns: {
    name: 'heiti|nafn|nöfn|auðkenni|lykill',
    provider:
      'þjónustuaðil*|þjónustuveit*|veitand*|veitir|útgefand*|eigand*|lén|léni|uppruni|þriðji aðili|aðili|fyrirtæki|þjónusta|ábyrgðaraðil*|framleiðandi|sett af',
    service: '',
    purpose: 'tilgang*|notkun|hlutverk|markmið|hvers vegna|til hvers|notist fyrir|notað fyrir|notað til|notuð til',
    description: 'lýsing*|skýring*|virkni',
    lifetime:
      'gildistím*|líftím*|varðveislutím*|geymslutím*|endingartím*|varðveisla|vistun|vistunartím*|tímalengd|lengd|ending|fyrning*|rennur út|gildir|tími|hversu lengi|hve lengi|geymd|geymt|lokadag*',
    category: 'flokkur|flokkar|tegund|gerð',
    other: 'gildi|innihald|gögn|upplýsingar|tengill',
  },
  units: [
    '',
    '',
    'klukkustund*|klukkutím*|klst|tímar|tíma|tímum',
    'dögum|sólarhring*',
    'vika|viku|vikur|vikna|vikum',
    'mánuð*|mánað*|mán',
    'ár|ára|ári|árs|árum|árin',
  ],
  numbers:
    'einn/ein/eitt/eins/einu/eina/einum/einnar|tveir/tvær/tvö/tveggja/tveimur/tvo|þrír/þrjár/þrjú/þriggja/þremur/þrjá|fjórir/fjórar/fjögur/fjögurra/fjórum/fjóra|fimm|sex|sjö|átta|níu|tíu|ellefu|tólf|þrettán|fjórtán|fimmtán|||átján||||||tuttugu og fjórar/tuttugu og fjögurra/tuttugu og fjórum',
  tens: 'tuttugu|þrjátíu|fjörutíu|fimmtíu|sextíu|sjötíu|áttatíu|níutíu|hundrað',
  unitJoint: '',
  half: 'hálf*',
  oneAndHalf: '',
  and: 'og',
  or: 'eða|til',
  respectively: 'hvor um sig|í þessari röð',
  session:
    'lota|lotu|lotan|lotunnar|lotunni|lotur|seta|setu|setunnar|vafralot*|vafraset*|lotukök*|lotukak*|setukök*|setukak*|heimsókn*|tímabund*|bráðabirgða*',
  browser: 'vafri|vafra|vafrinn|vafrann|vafranum|vafrans|vafrar|netvafr*|vafraglugg*',
  close: 'lokað|loka|lokar|lokun|lokast',
  end: 'lok|lokum|lýkur|endar|meðan|stendur',
  endless: 'varanleg*|viðvarandi|ótímabund*|ótakmark*|aldrei|rennur ekki út',
  byDefault: 'sjálfgefið|sjálfkrafa valið',
  expires:
    'rennur út|renna út|gildir|gilda|geymd|geymt|geymdar|geymast|varðveitt|varðveittar|eyðist|eyðast|eytt|varir|endist|hverfur|fellur úr gildi|falla úr gildi',
  categories: {
    necessary: 'nauðsyn*|ómissandi|áskil*|öryggi*|tækni*|grunnkök*|grunnvirkni',
    preferences: 'valkost*|stilling*|virkni*|sérsnið*|sérsníð*|kjörstilling*|þæginda*',
    statistics: 'tölfræði*|greining*|frammist*|mæling*|afkast*|afköst*',
    marketing: 'markaðs*|auglýsing*|rakning*|markhóp*|samfélagsmiðl*|miðun*|eftirfylgni*',
    unclassified: 'óflokkað*',
  },
  consent: 'samþykki*',
  not: 'ekki|engin|engar|enginn|ekkert|aldrei|hvorki',
  only: 'aðeins|einungis|eingöngu',
  if: 'ef|þegar',
  called: 'heitir|nefnist|kallast|nefnd|að nafni',
  startingWith: 'byrja*|hefst|hefjast|forskeyti',
  names: {
    parts: '',
    proper: 'Ísland|Íslenska',
    none: 'engin|ýmis',
    laws: '',
    said: '',
  },
  companies: { forms: 'ehf|ehf.|hf|hf.|ohf|ohf.', shortened: 'ehf|hf|ohf' },
  besidesCookies: { storage: 'staðbundin geymsla|staðbundinni geymslu|vefgeymsl*|staðargeymsl*', pixel: '' },
  about: { this: 'þessi|stefna þessi', applies: 'gildir um|á við um|nær til|tekur til' },
  prose: {
    abbreviations: 't.d|o.fl|m.a|þ.e',
    file: 'textaskrá*|smáskrá*|litlar skrár|lítil skrá',
    again: 'hún|hann|það|þær|þau|þessi|eru|báðar|síðan|hvor',
    set: 'sett|sett|stillt',
    by: 'af|frá',
    sets: 'setur',
    logs: 'atburðaskr*|aðgerðaskr*|annál*',
  },
  dates: {
    months: 'janúar*|febrúar*|mars|apríl*|maí|júní|júlí|ágúst*||||desember*/des',
    of: '',
    number: 'nr',
    updated: 'uppfær*|síðast|endurskoð*|síðasta breyting|breytt|útgáf*',
    inForce: 'gildir frá|tekur gildi|tók gildi|í gildi',
    updatedAfter: 'uppfær*|endurskoð*|tók gildi',
    other: 'lögum|lögin|lög nr|laga nr|reglugerð*|tilskipun*|persónuverndarl*|þar til',
  },
  links: {
    policy: '*stefna|*stefnu|*yfirlýsing|*skilmál*|tilkynning|um vafrakökur|notkun|upplýsingar',
    settings: '*stilling*|breyta|stjórn*|samþykk*|hafna|velja|leyfa|val|sérsníða',
  },
};
