import type { Words } from './language.ts';

export const cs: Words = {
  language: 'cs',
  common: 'a v na se je že pro jsou s z k do které který nebo když aby této tento jak při vaše náš ukládá po až',
  cookie: '',
  columns: {
    name: 'název|jméno|názvy|klíč',
    provider:
      'poskytovatel*|dodavatel|vydavatel|vlastník|služba|nastavuje|třetí strana|společnost|zdroj|správce|podskupina*',
    purpose: 'účel|účely|použití|využití|důvod|cíl|k čemu slouží|proč',
    description: 'popis|funkce|vysvětlení',
    lifetime: 'vyprš*|životnost|lhůta|exspirace|dob*|platn*|platí|ulož*|ucho*|trván*|jak dlouho|uchováváme po',
    category: 'druh',
    other: 'obsah|hodnota|odkaz',
  },
  units: ['vteřin*', '', 'hodin*|hod*', 'den|dny|dnů|dne|dnech', 'týd*', '', 'let*'],
  numbers:
    'jeden/jedna/jednu/jedno|dva/dvě|tři|čtyři|pět|šest|sedm|osm|devět|deset|jedenáct|dvanáct|třináct|čtrnáct|patnáct|||osmnáct',
  tens: 'dvacet|třicet|čtyřicet|padesát|šedesát|sedmdesát|osmdesát|devadesát',
  half: 'půl|polovina',
  oneAndHalf: 'půldruhého|půl druhého|jeden a půl',
  and: 'a',
  or: 'nebo|až',
  respectively: 'respektive|resp',
  session: 'relac*|sezení|dočasn*|seance',
  browser: 'prohlížeč*',
  close: 'zavř*|zavír*|uzavř*|vypn*',
  end: 'konec|konce|skonč*|ukonč*|doba|dobu|trvání',
  endless: 'trval*|perzistentní|nikdy|neomezen*|nevyprší|bez omezení',
  byDefault: 've vychozim nastaveni|standardne',
  expires: 'platí|uchovává*|uložen*|smaže|smazán|vymaže|odstraní|zaniká|zmizí|vyprší|vyprchá',
  categories: {
    necessary: 'nezbytn*|nutn*|povinn*|vyžadovan*|základní|bezpečnost*|vždy aktivní',
    preferences: 'nastavení|uživatelsk*',
    statistics: 'výkon*|měření|návštěvnost*',
    marketing: 'sledovac*|sledování|cílen*',
    unclassified: 'nezařazen*',
  },
  not: 'ne|není|nejsou|žádné|žádný|bez',
  only: 'pouze|jen|výhradně',
  if: 'pokud|když|tehdy|v případě|pro|po',
  called: 's názvem|nazvaný|nazývaný',
  startingWith: 'začína*|prefix',
  dates: {
    months:
      'leden/ledna/lednu|únor/února|březen/března/březnu|duben/dubna|květen/května/květnu|červen/června|červenec/července|srpen/srpna|září|říjen/října|listopad*|prosinec/prosince',
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
