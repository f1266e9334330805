import type { Words } from './words.ts';

export const sk: Words = {
  language: 'sk',
  common: 'a v na sa je že pre sú s z k do ktoré ktorý alebo tieto môže pri vaše tejto ako to keď bez aby',
  cookie: 'cookie|cookies|súbor cookie|súbory cookie|súbory cookies|súboru cookie|súborov cookie',
  columns: {
    name: 'názov|meno|názvy|kľúč|označenie|identifikátor',
    provider:
      'poskytovateľ|poskytovatelia|dodávateľ|vydavateľ|vlastník|služba|doména|nastavuje|tretia strana|spoločnosť|zdroj|správca|prevádzkovateľ|pôvod',
    purpose: 'účel|účely|použitie|využitie|na čo slúži|dôvod|cieľ',
    description: 'popis|opis|funkcia|funkcie|vysvetlenie|podrobnosti|činnosť|poznámka',
    lifetime:
      'platnosť|doba|doba platnosti|doba trvania|trvanie|doba uloženia|doba uchovávania|doba uchovania|expirácia|vypršanie|životnosť|lehota|čas uchovávania|čas|exspirácia|dĺžka',
    category: 'typ|druh|kategória|skupina',
    other: 'obsah|hodnota|údaje|právny základ|odkaz|viac informácií|súhlas|krajina|strana',
  },
  joins: 'súboru|súborov|a|o|do',
  units: [
    'sekunda|sekundy|sekúnd',
    'minúta|minúty|minút|minútu|min',
    'hodina|hodiny|hodín|hodinu|hod|h',
    'deň|dni|dní|dňa',
    'týždeň|týždne|týždňov|týždňa',
    'mesiac|mesiace|mesiacov|mesiaca',
    'rok|roky|rokov|roka',
  ],
  numbers:
    'jeden/jedna/jednu/jedno|dva/dve|tri|štyri|päť|šesť|sedem|osem|deväť|desať|jedenásť|dvanásť|trinásť|štrnásť|pätnásť|šestnásť|sedemnásť|osemnásť|devätnásť|dvadsať',
  half: 'pol|polovica',
  and: 'a',
  or: 'alebo|až',
  session: 'relácia|relácie|relácii|session|dočasný|dočasné|relačné|sedenie|návšteva',
  sessionEnd:
    'koniec relácie|konca relácie|ukončenia relácie|ukončenie relácie|ukončení relácie|počas relácie|trvanie relácie|trvania relácie|zatvorenia prehliadača|zatvorení prehliadača|zatvorenie prehliadača|zavretí prehliadača|zavretia prehliadača|zatvoríte prehliadač|relačné cookies',
  endless: 'trvalý|trvalé|perzistentné|permanentné|nikdy|neobmedzene|neobmedzená|nevyprší',
  expires:
    'vyprší|platí|platnosť|uchováva|uchovávajú|uložený|uložené|vymaže|vymazaný|odstráni|zaniká|zmizne|končí|trvanie|zostáva|expiruje|trvá|doba',
  categories: {
    necessary: 'nevyhnutn*|potrebn*|technick*|povinn*|základn*|bezpečnost*|vždy aktívne',
    preferences: 'preferenč*|preferenci*|funkčn*|personalizá*|nastaven*|používateľsk*',
    statistics: 'štatisti*|analytic*|analýz*|výkon*|meran*|návštevnos*',
    marketing: 'marketing*|reklam*|sledovac*|sledovan*|cielen*|sociáln*|profilov*',
    unclassified: 'neklasifikovan*|nezaraden*|ostatné|iné|nekategorizovan*',
  },
  not: 'nie|nie je|nie sú|žiadne|žiadny|bez|nikdy|nepoužívame|ani',
  only: 'iba ak|iba keď|iba v prípade|len ak|len keď|len v prípade|výhradne ak|iba pre|len pre|len po',
  called: 's názvom|nazvaný|nazývaný|zvaný|menom',
  startingWith: 'začínajúce na|začínajúci na|začína na|začínajú na|začínajúce|prefix',
  dated:
    'posledná aktualizácia|aktualizované|naposledy aktualizované|aktualizácia|účinnosť od|platné od|posledná zmena',
};
