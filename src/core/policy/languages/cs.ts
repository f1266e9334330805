import type { Language } from './language.ts';

export const cs: Language = {
  tag: 'cs',
  common:
    'a v na se je že pro jsou s z k do které který nebo když aby této tento jak při vaše náš ukládá po až také dále',
  cookie: '',
  columns: {
    name: 'název|jméno|názvy|klíč|označení',
    provider:
      'poskytovatel*|dodavatel|vydavatel|vlastník|služba|nastavuje|třetí strana|společnost|zdroj|správce|podskupina*|provozovatel|původ|od koho|čí je',
    service: '',
    purpose: 'účel|účely|použití|využití|důvod|cíl|k čemu slouží|proč|co dělá|úkol|na co je',
    description: 'popis|funkce|vysvětlení',
    lifetime:
      'vyprš*|životnost|lhůta|exspirace|dob*|platn*|platí|ulož*|ucho*|trván*|jak dlouho|do kdy|uchováváme po|zmizí po',
    category: 'druh',
    other:
      'obsah|hodnota|odkaz|vyžadují souhlas|vyžadující souhlas|nutný souhlas|souhlas vyžadován|vlastní nebo cizí|vlastní nebo třetí strany|vlastní nebo třetích stran|vlastní či cizí|vlastní či třetí strany',
  },
  units: ['vteřin*', '', 'hodin*|hod*', 'den|dny|dnů|dne|dnech', 'týd*', '', 'let|letech|letům|lety'],
  otherUnits: ['čtvrthodin*', '', 'čtvrtletí', 'pololetí|půlrok*'],
  numbers:
    'jeden/jedna/jednu/jedno/jednoho|dva/dvě/dvou|tři/tří/třech|čtyři/čtyř/čtyřech|pět/pěti|šest/šesti|sedm/sedmi|osm/osmi|devět/devíti|deset/deseti|jedenáct|dvanáct/dvanácti|třináct/třinácti|čtrnáct/čtrnácti|patnáct/patnácti|||osmnáct/osmnácti',
  tens: 'dvacet/dvaceti|třicet/třiceti|čtyřicet/čtyřiceti|padesát/padesáti|šedesát/šedesáti|sedmdesát/sedmdesáti|osmdesát/osmdesáti|devadesát/devadesáti|sto',
  unitJoint: '',
  half: 'půl|polovina',
  oneAndHalf: 'půldruhého|půl druhého|jeden a půl',
  and: 'a',
  or: 'nebo|až',
  respectively: 'respektive|resp',
  session: 'relac*|sezení|dočasn*|seance|odhlášení|odhlásíte',
  browser: 'prohlížeč*',
  close: 'zavř*|zavír*|uzavř*|vypn*',
  end: 'konec|konce|skonč*|ukonč*|doba|dobu|trvání',
  endless: 'trval*|perzistentní|nikdy|neomezen*|nevyprší|bez omezení',
  byDefault: 've vychozim nastaveni|standardne',
  expires:
    'platí|uchovává*|ukládá*|zachov*|uložen*|smaže|smazán|vymaže|odstraní|zaniká|zmizí|vyprší|vyprchá|vydrží|žije|trvá|zmizí po',
  categories: {
    necessary: 'nezbytn*|nutn*|povinn*|vyžadovan*|základní|bezpečnost*|vždy aktivní|nelze vypnout',
    preferences: 'nastavení|uživatelsk*',
    statistics: 'výkon*|měření|návštěvnost*',
    marketing: 'sledovac*|sledování|cílen*',
    unclassified: 'nezařazen*|neklasifikovan*|nekategorizovan*|čeká na prošetření',
  },
  consent: 'souhlas*',
  not: 'ne|není|nejsou|žádné|žádný|bez|ani|nikdy',
  notAfter: 'se již nepouží*|se už nepouží*',
  only: 'pouze|jen|výhradně',
  if: 'pokud|když|tehdy|v případě|pro|po',
  called: 's názvem|nazvaný|nazývaný|jmenuje',
  startingWith: 'začína*|prefix',
  names: {
    parts: '',
    proper: '',
    none: '',
    laws: '',
    said: '',
  },
  companies: { forms: 's.r.o.|s. r. o.|a.s.|a. s.', shortened: '' },
  besidesCookies: {
    storage: 'místní úložiště|lokální úložiště',
    pixel: '',
    dataTypes: 'řetězec|celé číslo|číslo|objekt',
  },
  about: { this: 'tato', applies: 'se vztahuje na' },
  prose: {
    abbreviations: 'resp',
    file: '',
    again: 'to|ten|ta|je|bude|bývá|po|na|se|který|která|které',
    set: 'nastaven*|nastavován*|ukládán*|vytvořen*|poskytován*|umístěn*',
    by: 'společností|službou|firmou|nástrojem|od',
    sets: 'nastavuje|ukládá|vytváří',
    ownParty: 'první strana|první strany',
    thirdParty: 'třetí strana|třetí strany|třetích stran',
    logs: 'záznam*',
    formerly: 'už ne*|již ne*',
  },
  dates: {
    months:
      'leden/ledna/lednu|únor/února|březen/března/březnu|duben/dubna|květen/května/květnu|červen/června|červenec/července|srpen/srpna|září|říjen/října|listopad*|prosinec/prosince',
    of: '',
    number: '',
    updated: 'aktualiz*|naposledy|poslední změn*|poslední úprav*|verze|ve znění|stav k|revize',
    inForce: 'účinné od|účinná od|účinnost od|účinnosti od|platné od|platná od|platný od|platnost od',
    updatedAfter: '',
    other: 'zákon*|nařízení*|směrnice|směrnic|vyhlášk*',
  },
  links: {
    policy: 'zásady|prohlášení|oznámení|pravidla|podmínky|informace|použití|používání',
    settings: 'nastavení|nastavit|spravovat|správa|předvolby|přizpůsob*|souhlas*|odmítnout|přijmout|povolit|změnit',
  },
};
