import type { Words } from './words.ts';

export const fi: Words = {
  language: 'fi',
  common: 'ja on ei että se ovat tai joka voi kun sivuston käyttää tämä jos myös niitä sekä ole sinun',
  cookie: 'eväste*|evästeen|evästeet|evästeitä|cookie|cookies|*eväste|*evästeet',
  columns: {
    name: 'nimi|nimet|evästeen nimi|tunnus|avain|tunniste',
    provider:
      'palveluntarjoaja|tarjoaja|toimittaja|julkaisija|omistaja|palvelu|verkkotunnus|domain|asettaja|kolmas osapuoli|yritys|lähde|ylläpitäjä|toimija|rekisterinpitäjä|asettanut',
    purpose: 'tarkoitus|käyttötarkoitus|käyttö|tavoite|mihin käytetään|peruste käytölle',
    description: 'kuvaus|toiminto|selite|selitys|toiminta|tiedot|lisätieto|käyttökuvaus',
    lifetime:
      'kesto|voimassaolo|voimassaoloaika|säilytysaika|elinikä|elinkaari|vanheneminen|vanhenee|päättyy|päättyminen|säilyvyys|voimassa|aika|tallennusaika|erääntyy|erääntyminen|vanhentuu|poistuu',
    category: 'tyyppi|luokka|kategoria|laji|ryhmä',
    other: 'sisältö|arvo|data|oikeusperuste|linkki|lisätietoja|lisätiedot|tietosuojaseloste|suostumus|maa|osapuoli',
  },
  joins: 'ja|tai',
  units: [
    'sekunti|sekuntia|sekunnin|sek|s',
    'minuutti|minuuttia|minuutin|min',
    'tunti|tuntia|tunnin|h|t',
    'päivä|päivää|päivän|vrk|pv|vuorokausi|vuorokautta|vuorokauden',
    'viikko|viikkoa|viikon|vk',
    'kuukausi|kuukautta|kuukauden|kk',
    'vuosi|vuotta|vuoden|v',
  ],
  numbers:
    'yksi/yhden|kaksi/kahden|kolme/kolmen|neljä/neljän|viisi/viiden|kuusi/kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista/kahdentoista|kolmetoista|neljätoista|viisitoista|kuusitoista|seitsemäntoista|kahdeksantoista|yhdeksäntoista|kaksikymmentä',
  half: 'puoli|puolen',
  and: 'ja',
  or: 'tai',
  session: 'istunto*|istunno*|sessio*|väliaikai*|tilapäi*|vierailu*|käynnin ajan',
  sessionEnd:
    'istunnon ajan|istunnon päättyessä|istunnon päättyminen|istunnon loppuun|istunto päättyy|istuntoeväste*|istuntokohtai*|selain suljetaan|selaimen sulkemi*|sulkee selaimen|suljet selaimen|suljetaan selain|selainistun*',
  endless: 'pysyvä*|jatkuva*|ei vanhene|ei koskaan|rajoittamaton|toistaiseksi|vaihtelee|ikuinen',
  expires:
    'vanhenee|vanhentuu|säilytetään|säilyy|poistetaan|poistuu|voimassa|kesto|tallennetaan|päättyy|häviää|erääntyy|säilytysaika|kestää',
  categories: {
    necessary:
      'välttämättöm*|välttämätön|tarpeelli*|pakolli*|olennai*|tekni*|vaadi*|turvallisuus*|aina käytössä|aina aktiivinen',
    preferences: 'mieltymy*|asetu*|toiminnalli*|toiminnallisuus*|personointi*|mukautta*|käyttökokemu*',
    statistics: 'tilasto*|analytiikka*|*analytiikka|analyysi*|analyytti*|suorituskyky*|mittau*|kävijäseuran*|*mittaus',
    marketing: 'markkinoin*|mainon*|mainos*|kohdentami*|kohdenn*|seuranta|sosiaali*|*mainonta',
    unclassified: 'luokittelemat*|muut|muu',
  },
  not: 'ei|eivät|emme|ilman|koskaan',
  only: 'vain jos|vain kun|ainoastaan jos|ainoastaan kun|vain silloin|vain mikäli',
  called: 'nimeltä|nimeltään|nimeltän|nimi on|niminen',
  startingWith: 'joka alkaa|jotka alkavat|alkaa|alkavat|alkuiset|etuliite',
  dated: 'päivitetty|viimeksi päivitetty|viimeisin päivitys|muokattu|voimassa alkaen',
};
