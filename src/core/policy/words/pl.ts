import type { Words } from './words.ts';

export const pl: Words = {
  language: 'pl',
  common: 'i w na do nie się jest z że są to przez dla oraz od jak o które po lub przy ich może tym',
  cookie: 'cookie|cookies|ciasteczko|ciasteczka|ciasteczek|pliki cookie|plik cookie',
  columns: {
    name: 'nazwa|nazwy|klucz|identyfikator|nazwa pliku',
    provider:
      'dostawca|dostawcy|usługodawca|wydawca|właściciel|usługa|domena|ustawiany przez|podmiot|podmiot trzeci|strona trzecia|firma|źródło|administrator|host|pochodzenie|operator',
    purpose: 'cel|cele|przeznaczenie|zastosowanie|użycie|wykorzystanie|do czego służy|rola',
    description: 'opis|funkcja|funkcje|działanie|wyjaśnienie|szczegóły|objaśnienie',
    lifetime:
      'okres|czas|czas trwania|czas życia|okres przechowywania|czas przechowywania|okres ważności|ważność|wygaśnięcie|wygasa|data wygaśnięcia|termin|termin ważności|żywotność|trwałość|czas działania|okres działania|długość|wygasanie',
    category: 'typ|rodzaj|kategoria|grupa|klasa',
    other: 'zawartość|wartość|dane|podstawa prawna|link|więcej informacji|polityka prywatności|zgoda|kraj|treść|strona',
  },
  joins: 'pliku|plikow|i|w|do|z',
  units: [
    'sekunda|sekundy|sekund|sek',
    'minuta|minuty|minut|minutę|min',
    'godzina|godziny|godzin|godzinę|godz|h',
    'dzień|dni|dnia|doba|doby|dób',
    'tydzień|tygodnie|tygodni|tygodnia|tyg',
    'miesiąc|miesiące|miesięcy|miesiąca|mies',
    'rok|lata|lat|roku',
  ],
  numbers:
    'jeden/jedna/jedną/jedno|dwa/dwie/dwóch|trzy/trzech|cztery/czterech|pięć/pięciu|sześć/sześciu|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście/dwunastu|trzynaście/trzynastu|czternaście/czternastu|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście|dwadzieścia',
  half: 'pół|połowa',
  and: 'i|oraz',
  or: 'lub|do',
  session: 'sesja|sesji|sesyjny|sesyjne|sesyjna|sesję|tymczasowy|tymczasowe|wizyta',
  sessionEnd:
    'koniec sesji|końca sesji|zakończenia sesji|zakończenie sesji|zakończeniu sesji|na czas sesji|czas trwania sesji|cookie sesyjne|plik sesyjny|pliki sesyjne|sesyjny plik|zamknięcia przeglądarki|zamknięcie przeglądarki|zamknięciu przeglądarki|zamknięcia okna przeglądarki|zamknie przeglądarkę|sesja przeglądarki|sesji przeglądarki|wylogowania',
  endless:
    'trwały|trwałe|stały|stałe|bezterminowo|bezterminowe|nigdy|nieograniczony|nieokreślony|nie wygasa|bez ograniczeń|zmienny',
  expires:
    'wygasa|wygasają|wygaśnięcia|przechowywany|przechowywane|przechowywana|usuwany|usuwane|kasowane|ważny|ważne|ważność|czas trwania|pozostaje|pozostają|trwa|znika|zachowywany',
  categories: {
    necessary: 'niezbędn*|konieczn*|techniczn*|wymagan*|obowiązkow*|podstawow*|bezpieczeństw*|zawsze aktywn*',
    preferences: 'preferencj*|funkcjonaln*|personalizacj*|ustawie*|spersonaliz*',
    statistics: 'statysty*|anality*|analiz*|wydajnoś*|pomiar*',
    marketing: 'marketing*|reklam*|śledząc*|śledzeni*|społecznościow*|profiluj*|remarketing*|targetow*',
    unclassified: 'niesklasyfikowan*|nieklasyfikowan*|pozostałe|inne|nieskategoryzowan*',
  },
  not: 'nie|żadnych|żadne|bez|nigdy|brak|ani',
  only: 'tylko jeśli|tylko gdy|tylko wtedy|tylko w przypadku|wyłącznie gdy|wyłącznie jeśli|wyłącznie w przypadku|jedynie gdy|jedynie jeśli|tylko dla|tylko po',
  called: 'o nazwie|nazwany|zwany|zwane|nazwie',
  startingWith: 'zaczynające się od|zaczynający się od|zaczynają się od|zaczyna się od|rozpoczynające się od|prefiks',
  dated:
    'ostatnia aktualizacja|aktualizacja|zaktualizowano|data aktualizacji|obowiązuje od|ostatnia zmiana|data ostatniej aktualizacji',
};
