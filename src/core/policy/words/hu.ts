import type { Words } from './words.ts';

export const hu: Words = {
  language: 'hu',
  common: 'a az és hogy nem is egy ez meg vagy amely ha csak van által mint ezek azt weboldal kell',
  cookie: 'cookie|cookie-k|cookiek|süti|sütik|sütit|sütiket|sütik*|cookies',
  columns: {
    name: 'név|neve|megnevezés|elnevezés|azonosító|nevek|kulcs|süti neve',
    provider:
      'szolgáltató|szolgáltatók|kibocsátó|tulajdonos|szolgáltatás|domain|harmadik fél|cég|forrás|adatkezelő|kezelő|beállító|üzemeltető|származás|kiadó',
    purpose: 'cél|célja|célok|felhasználás|rendeltetés|felhasználás célja|mire szolgál|ok|adatkezelés célja',
    description: 'leírás|leírása|funkció|funkciója|magyarázat|részletek|működés|megjegyzés|feladat|feladata',
    lifetime:
      'élettartam|élettartama|időtartam|időtartama|lejárat|lejárata|lejárati idő|érvényesség|érvényességi idő|tárolási idő|megőrzési idő|idő|lejárati ideje|tartam|megőrzés|működési idő|futamidő|tárolás időtartama|adatkezelés időtartama|lejár',
    category: 'típus|típusa|kategória|fajta|jelleg|csoport|fajtája',
    other:
      'tartalom|érték|adatok|jogalap|jogalapja|link|további információ|adatvédelmi tájékoztató|hozzájárulás|ország|kezelt adatok',
  },
  joins: 'és|a|az',
  units: [
    'másodperc*',
    'perc|percig|percet|perces',
    'óra|óráig|órát|órás',
    'nap|napig|napos|napot',
    'hét|hétig|hetes',
    'hónap|hónapig|hónapos|hó',
    'év|évig|éves',
  ],
  numbers:
    'egy|kettő/két|három|négy|öt|hat|hét|nyolc|kilenc|tíz|tizenegy|tizenkettő/tizenkét|tizenhárom|tizennégy|tizenöt|tizenhat|tizenhét|tizennyolc|tizenkilenc|húsz',
  half: 'fél',
  and: 'és',
  or: 'vagy',
  session: 'munkamenet*|session|szesszió|ideiglenes|átmeneti|látogatás*',
  sessionEnd:
    'munkamenet vége|munkamenet végéig|munkamenet végén|munkamenet idejére|munkamenet időtartama|munkamenet lezárásáig|munkamenet-süti*|munkamenet cookie*|session végéig|session vége|böngésző bezárásáig|böngésző bezárásával|böngésző bezárásakor|böngésző bezárása|bezárja a böngészőt|böngésző munkamenet*|böngészési munkamenet*',
  endless: 'állandó|tartós|korlátlan|korlátlan ideig|soha|nem jár le|határozatlan|végtelen|változó',
  expires:
    'lejár|lejárat|érvényes|tárol*|törlődik|törlésre|megőrz*|élettartam|időtartam|megmarad|marad|eltűnik|megszűnik',
  categories: {
    necessary:
      'szükséges*|elengedhetetlen*|feltétlenül*|nélkülözhetetlen*|technikai*|alapvető*|kötelező*|biztonság*|mindig aktív',
    preferences: 'preferencia*|beállítás*|funkcionális*|személyre*|kényelmi*|felhasználói*',
    statistics: 'statisztik*|analitik*|elemz*|teljesítmény*|mérés*|látogatottság*',
    marketing: 'marketing*|reklám*|hirdet*|célzott*|célzó*|követő*|nyomkövet*|közösségi*',
    unclassified: 'nem osztályozott*|besorolatlan*|egyéb|osztályozatlan*|nem besorolt*|nem kategorizált*',
  },
  not: 'nem|nincs|nincsenek|nélkül|soha|sem|semmilyen',
  only: 'csak akkor|kizárólag akkor|csak ha|kizárólag ha|csak abban az esetben|csupán akkor',
  called: 'nevű|elnevezésű|néven',
  startingWith: 'kezdődő|kezdetű|kezdődik|előtag',
  dated:
    'utolsó frissítés|frissítve|legutóbb frissítve|hatályos|hatályba lépés|utolsó módosítás|utoljára frissítve|kelt',
};
