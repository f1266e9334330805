import type { Words } from './words.ts';

export const pl: Words = {
  language: 'pl',
  common: 'i w na do nie się jest z że są to przez',
  cookie: 'ciastecz*|pliku|plik|pliki|plików',
  columns: {
    name: 'nazwa|nazwy|klucz|identyfikator',
    provider: 'dostawc*|usługodawca|wydawca|właściciel|usługa|ustawiany przez|podmiot|firma|źródło|administrator',
    purpose: 'cel|cele|przeznaczenie|zastosowanie|użycie|wykorzystanie',
    description: 'opis|funkcj*|działanie',
    lifetime:
      'okres|czas|wygaśnięcie|wygasa*|termin|żywotność|trwałość|długość|okres|czas|przechowyw*|trwani*|życia|ważnoś*',
    category: 'rodzaj|klasa',
    other: 'zawartość|wartość|dane',
  },
  units: ['', '', 'godzin*|godz*', 'dzień|dób*', 'tydzień|tygodni*|tyg', 'miesi*|mies', 'lat*'],
  numbers:
    'jeden/jedna/jedną/jedno|dwa/dwie/dwóch|trzy/trzech|||sześć/sześciu|siedem|||||dwanaście/dwunastu|trzynaście/trzynastu',
  half: 'pół|połowa',
  and: 'i|oraz',
  or: 'lub|do',
  session: 'sesja|sesji|sesyjn*|sesję',
  browser: 'przeglądark*',
  close: 'zamkn*|zamyka*',
  end: 'konie*|końc*|zakończ*|czas',
  endless: 'trwał*|stały|stałe|bezterminow*|nigdy|nieograniczony',
  expires: 'wygaśnięcia|przechowywan*|usuwan*|kasowane|ważny|ważne|czas trwania|pozostaj*|trwa',
  categories: {
    necessary: 'niezbędn*|konieczn*|wymagan*|obowiązkow*|podstawow*|bezpieczeństw*|zawsze aktywn*',
    preferences: 'ustawie*|spersonaliz*',
    statistics: 'wydajnoś*|pomiar*',
    marketing: 'śledząc*|śledzeni*|społecznościow*|targetow*',
    unclassified: 'pozostałe',
  },
  not: 'nie|żadnych|żadne|bez|nigdy|brak',
  only: 'tylko|wyłącznie|jedynie',
  if: 'jeśli|gdy|wtedy|w przypadku|dla|po',
  called: 'nazwany|zwany|zwane',
  startingWith: 'zaczyna*|rozpoczyna*|prefiks',
};
