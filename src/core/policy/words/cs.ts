import type { Words } from './words.ts';

export const cs: Words = {
  language: 'cs',
  common: 'a v na se je že pro jsou s z k do které který nebo tyto může při vaše této jak to kdy bez',
  cookie: 'cookie|cookies|soubor cookie|soubory cookie|soubory cookies|souboru cookie|souborů cookie',
  columns: {
    name: 'název|jméno|názvy|klíč|označení|identifikátor',
    provider:
      'poskytovatel|poskytovatelé|dodavatel|vydavatel|vlastník|služba|doména|nastavuje|třetí strana|společnost|zdroj|správce|provozovatel|původ|host|partner',
    purpose: 'účel|účely|použití|využití|k čemu slouží|důvod|cíl',
    description: 'popis|funkce|vysvětlení|podrobnosti|činnost|poznámka',
    lifetime:
      'platnost|doba|doba platnosti|doba trvání|trvání|doba uložení|doba uchování|doba uchovávání|expirace|vypršení|životnost|lhůta|exspirace|doba expirace|vyprší|doba životnosti|uchovávání',
    category: 'typ|druh|kategorie|skupina',
    other: 'obsah|hodnota|data|právní základ|odkaz|více informací|zásady ochrany|souhlas|země|údaje|strana',
  },
  joins: 'souboru|souborů|a|o|do',
  units: [
    'sekunda|sekundy|sekund|vteřin*',
    'minuta|minuty|minut|minutu|min',
    'hodina|hodiny|hodin|hodinu|hod|h',
    'den|dny|dnů|dní|dne',
    'týden|týdny|týdnů|týdne',
    'měsíc|měsíce|měsíců|měsíci|měs',
    'rok|roky|roků|let|roku|léta',
  ],
  numbers:
    'jeden/jedna/jednu/jedno|dva/dvě|tři|čtyři|pět|šest|sedm|osm|devět|deset|jedenáct|dvanáct|třináct|čtrnáct|patnáct|šestnáct|sedmnáct|osmnáct|devatenáct|dvacet',
  half: 'půl|polovina',
  and: 'a',
  or: 'nebo|až',
  session: 'relace|relací|session|sezení|dočasný|dočasné|relační|seance|návštěva|po dobu návštěvy',
  sessionEnd:
    'konec relace|konce relace|ukončení relace|skončení relace|po dobu relace|doba relace|délka relace|trvání relace|relační cookie|zavření prohlížeče|zavřením prohlížeče|zavřete prohlížeč|uzavření prohlížeče|ukončení prohlížeče|vypnutí prohlížeče|relace prohlížeče',
  endless: 'trvalý|trvalé|trvale|perzistentní|permanentní|nikdy|neomezeně|neomezená|neomezeno|nevyprší|bez omezení',
  expires:
    'vyprší|platí|platnost|uchovává|uchovávají|uložen|uloženy|smaže|smazán|vymaže|odstraní|zaniká|zmizí|končí|trvání|zůstává|expiruje|trvá|doba',
  categories: {
    necessary: 'nezbytn*|nutn*|technick*|povinn*|vyžadovan*|základní|bezpečnost*|vždy aktivní|esenciální',
    preferences: 'preferen*|funkční|funkcionální|personaliza*|nastavení|uživatelsk*',
    statistics: 'statisti*|analytic*|analytik*|analýz*|výkon*|měření|návštěvnost*',
    marketing: 'marketing*|reklam*|sledovac*|sledování|cílen*|sociální sítě|sociálních*|profilov*',
    unclassified: 'neklasifikovan*|nezařazen*|ostatní|jiné|nekategorizovan*',
  },
  not: 'ne|není|nejsou|žádné|žádný|bez|nikdy|nepoužíváme|neshromažďuje|ani',
  only: 'pouze pokud|pouze když|pouze tehdy|pouze v případě|jen pokud|jen když|jen v případě|výhradně pokud|pouze pro|pouze po',
  called: 's názvem|nazvaný|nazývaný|zvaný|jménem',
  startingWith: 'začínající na|začínající|začíná na|začínají na|začíná|prefix',
  dated: 'poslední aktualizace|aktualizováno|naposledy aktualizováno|aktualizace|účinnost od|platné od|poslední změna',
};
