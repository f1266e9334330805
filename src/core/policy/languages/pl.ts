import type { Language } from './language.ts';

export const pl: Language = {
  tag: 'pl',
  common:
    'i w na do nie się jest z że są to przez dla które który lub jak oraz tego ten ta po od ich jego może gdy aby strony użytkownika zapamiętuje ze także również ponadto',
  cookie: 'ciastecz*|pliku|plik|pliki|plików',
  columns: {
    name: 'nazwa|nazwy|klucz|identyfikator|oznaczenie',
    provider:
      'dostawc*|usługodawca|wydawca|właściciel|usługa|ustawiany przez|podmiot|firma|firma przetwarzająca|firma przetwarzająca dane|źródło|administrator|podgrupa*|wystawca|kto go ustawia|kto ustawia|od kogo|czyj|pochodzenie|kto|czyj*|odbiorca',
    service: '',
    purpose: 'cel|cele|przeznaczenie|zastosowanie|użycie|wykorzystanie|do czego służy|po co|co robi|dlaczego|zadanie',
    description: 'opis|funkcj*|działanie',
    lifetime:
      'okres|czas|wygaśnięcie|wygasa*|termin|żywotność|trwałość|długość|przechowyw*|trwani*|życia|ważnoś*|jak długo|ile trwa|do kiedy|przechowujemy przez|znika po|usuwany po',
    category: 'rodzaj|klasa',
    other:
      'zawartość|wartość|dane|wymagają zgody|wymagana zgoda|zgoda wymagana|własny czy zewnętrzny|własny lub zewnętrzny|własne czy zewnętrzne|własne lub zewnętrzne|własny czy osoby trzeciej|własne lub stron trzecich',
  },
  units: [
    '',
    '',
    'godzin*|godz*',
    'dzień|dniach|dniom|dób|doba|dobę|doby',
    'tydzień|tygodni*|tyg',
    'miesi*|mies',
    'lat|lata|latach',
  ],
  otherUnits: ['kwadrans*', '', 'kwartał*', 'półrocze|półrocza'],
  numbers:
    'jeden/jedna/jedną/jedno|dwa/dwie/dwóch|trzy/trzech|cztery/czterech|pięć/pięciu|sześć/sześciu|siedem/siedmiu|osiem/ośmiu|dziewięć/dziewięciu|dziesięć/dziesięciu|jedenaście|dwanaście/dwunastu|trzynaście/trzynastu|czternaście/czternastu|piętnaście/piętnastu|||osiemnaście/osiemnastu',
  tens: 'dwadzieścia/dwudziestu|trzydzieści/trzydziestu|czterdzieści/czterdziestu|pięćdziesiąt/pięćdziesięciu|sześćdziesiąt/sześćdziesięciu|siedemdziesiąt/siedemdziesięciu|osiemdziesiąt/osiemdziesięciu|dziewięćdziesiąt/dziewięćdziesięciu|sto/stu',
  unitJoint: '',
  half: 'pół|połowa',
  oneAndHalf: 'półtora|półtorej',
  and: 'i|oraz',
  or: 'lub|do',
  respectively: 'odpowiednio',
  session: 'sesja|sesji|sesyjn*|sesję|wylogowania|opuszczenia strony|zamknięcia strony',
  browser: 'przeglądark*',
  close: 'zamkn*|zamyka*',
  end: 'konie*|końc*|zakończ*|czas',
  endless: 'trwał*|stały|stałe|bezterminow*|nigdy|nieograniczony|brak terminu|nie wygasa|bez terminu',
  byDefault: 'domyslnie',
  expires:
    'wygaśnięcia|przechowywan*|usuwan*|kasowane|ważny|ważne|czas trwania|pozostaj*|trwa|wygas*|traci ważność|tracą ważność|znika po|usuwany po',
  categories: {
    necessary:
      'niezbędn*|konieczn*|wymagan*|obowiązkow*|podstawow*|bezpieczeństw*|zawsze aktywn*|zawsze aktywne|nie można wyłączyć',
    preferences: 'ustawie*|spersonaliz*',
    statistics: 'wydajnoś*|pomiar*',
    marketing: 'śledząc*|śledzeni*|społecznościow*|targetow*',
    unclassified: 'pozostałe|nieklasyfikowan*|niesklasyfikowan*|nieskategoryzowan*|oczekuje na zbadanie',
  },
  consent: 'zgoda|zgody|zgodę|zgodą',
  not: 'nie|żadnych|żadne|bez|nigdy|brak|ani',
  notAfter: 'nie jest już używan*|nie są już używan*|już nie jest używan*|już nie są używan*',
  only: 'tylko|wyłącznie|jedynie',
  if: 'jeśli|gdy|wtedy|w przypadku|dla|po',
  called: 'nazwany|zwany|zwane|o nazwie|nazywa',
  startingWith: 'zaczyna*|rozpoczyna*|prefiks',
  names: {
    parts: '',
    proper: 'Polski|Europa',
    none: '',
    laws: 'RODO',
    said: '',
  },
  companies: { forms: 'sp. z o.o.|sp. z o. o.|Sp. z o.o.|Sp. z o. o.|S.A.', shortened: '' },
  besidesCookies: {
    storage: 'lokalna pamięć|lokalnej pamięci|pamięć lokalna|pamięci lokalnej|pamięć sesji|pamięci sesji',
    pixel: '',
    dataTypes: 'ciąg znaków|tekst|liczba|obiekt',
  },
  about: { this: 'niniejsza', applies: 'dotyczy' },
  prose: {
    abbreviations: '',
    file: '',
    again: 'to|ten|ta|jest|po|na|przez|są|będą|one|oni|oba|obie|mają',
    relative: 'który|która|które',
    set: 'ustawian*|ustawion*|zapisywan*|zapisan*|umieszczan*|dostarczan*|tworzon*',
    by: 'przez',
    sets: 'ustawia|zapisuje|umieszcza',
    sent: 'wysyła*|przesyła*|żądań',
    ownParty: 'strona pierwsza|pierwsza strona|pierwszej strony',
    thirdParty: 'strona trzecia|trzecia strona|trzeciej strony|strony trzecie|podmiot trzeci',
    logs: 'logi|dziennik*',
    formerly: 'już nie',
  },
  dates: {
    months:
      'styczeń/stycznia/styczniu|luty/lutego/lutym|marzec/marca/marcu|kwiecień/kwietnia/kwietniu|maja/maju|czerwiec/czerwca/czerwcu|lipiec/lipca/lipcu|sierpień/sierpnia/sierpniu|wrzesień/września/wrześniu|październik*|listopad*|grudzień/grudnia/grudniu',
    of: '',
    number: 'nr',
    updated:
      'aktualiz*|zaktualiz*|ostatnia zmiana|ostatnia modyfikacja|ostatnio|zmodyfikowan*|wersja|wersji|wersja z dnia|stan na',
    inForce: 'obowiązuje od|obowiązująca od|obowiązuje od dnia|wchodzi w życie|weszła w życie|ważna od',
    updatedAfter: '',
    other: 'ustaw*|rozporządzen*|dyrektyw*|rodo|do dnia',
  },
  links: {
    policy: 'polityk*|informacj*|oświadczenie|zasady|regulamin|nota|wykorzystanie|używanie|stosowanie',
    settings:
      'ustawieni*|ustawień|zarządza*|dostosuj*|preferencj*|akceptuj*|odrzuć|zgod*|zezwól|zmień|konfiguruj|wybór',
  },
};
