import type { Words } from './language.ts';

export const hu: Words = {
  language: 'hu',
  common: 'a az és hogy nem is egy ez meg vagy amely ha ezt ezek amíg által lehet segít céljából valamint',
  cookie: 'süti|sütit|sütik*',
  columns: {
    name: 'név|neve|megnevezés|elnevezés',
    provider: 'kibocsátó|tulajdonos|szolgáltat*|harmadik fél|cég|forrás|adatkezelő|kezelő|beállító',
    purpose: 'cél|célja|célok|felhasználás|rendeltetés|ok',
    description: 'leírás*|magyarázat|részletek',
    lifetime: 'élettartam*|tartam|futamidő|lejár*|tárol*|megőrz*|érvényes*|idő*|meddig|mennyi ideig|megőrizzük',
    category: 'fajta*|jelleg|csoport|típus*',
    other: 'tartalom|érték|adatok',
  },
  units: ['másodperc*', 'perc*', 'óra*', 'nap*', 'hét*', 'hónap*|hó', 'év|évig|éves'],
  numbers:
    'egy|kettő/két|három|négy|öt|hat|hét|nyolc|kilenc|tíz|tizenegy|tizenkettő/tizenkét|tizenhárom|tizennégy|tizenöt|||tizennyolc||||||huszonnégy',
  tens: 'húsz|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven',
  half: 'fél',
  oneAndHalf: 'másfél',
  and: 'és',
  or: 'vagy',
  respectively: 'illetve|ebben a sorrendben',
  session: 'munkamenet*|szesszió|ideiglenes|átmeneti',
  browser: 'böngésző*',
  close: 'bezár*',
  end: 'vége*|végé*|idejé*|lezár*',
  endless: 'állandó|tartós|korlátlan|soha|nem jár le|határozatlan',
  byDefault: 'alapertelmezetten|alapertelmezes szerint',
  expires: 'érvényes|tárol*|törlődik|törlésre|megőrz*|megmarad|marad|eltűnik|megszűnik|lejár*',
  categories: {
    necessary: 'szükséges*|elengedhetetlen*|feltétlenül*|nélkülözhetetlen*|alapvető*|kötelező*|biztonság*',
    preferences: 'beállítás*|személyre*|kényelmi*|felhasználói*',
    statistics: 'statisztik*|elemz*|teljesítmény*|mérés*',
    marketing: 'hirdet*|célzott*|célzó*|követő*|nyomkövet*|közösségi*',
    unclassified: 'nem osztályozott*',
  },
  not: 'nem|nincs|nincsenek|nélkül|soha|sem',
  only: 'csak|kizárólag|csupán',
  if: 'akkor|ha|abban az esetben',
  called: 'nevű|elnevezésű|néven',
  startingWith: 'kezdő*|kezdet*|előtag',
  dates: {
    months:
      'januárj*|februárj*|március*/márciu*/márc|április*/ápr|május*/máju*/máj|június*/júniu*/jún|július*/júliu*/júl|augusztus*/augusztu*|szeptember*/szept|október*||',
    updated: 'frissít*|frissül*|utoljára|módosít*|módosul*|verzió*|utolsó módosítás|változat|aktualizál*',
    inForce: 'hatályos|hatályba*|hatálya|érvényes|hatályos*',
    updatedAfter: 'frissít*|módosít*|hatályos*|hatályba*|hatállyal|érvényes',
    other: 'törvény*|rendelet*|irányelv*|jogszabály*',
  },
  links: {
    policy: '*szabályzat*|*tájékoztató*|*nyilatkozat*|*irányelv*|*politika|*kezelés|*használat*|információ*',
    settings:
      '*beállítás*|*kezelése|módosítás*|*preferenc*|testreszab*|elfogad*|elutasít*|hozzájárul*|engedélyez*|kezelés',
  },
};
