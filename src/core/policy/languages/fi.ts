import type { Words } from './language.ts';

export const fi: Words = {
  language: 'fi',
  common:
    'ja on ei että se ovat tai joka voi kun sivuston käyttää sivusto sivustolla käytetään tämä tallentaa kunnes sekä myös voit niitä jotka kävijän kävijä',
  cookie: 'eväste*|*eväste|*evästeet',
  columns: {
    name: 'nimi|nimet|tunnus|avain',
    provider: 'palveluntarjoaja|tarjoaja|toimittaja|julkaisija|omistaja|palvelu|verkkotunnus|asetta*|kolmas osapuoli',
    purpose: 'tarkoitus|käyttötarkoitus|käyttö|tavoite',
    description: 'kuvaus|selit*|toimint*',
    lifetime:
      'kesto|voimassaoloaika|säilytysaika|elinikä|elinkaari|vanheneminen|vanhenee|päättyy|päättyminen|säilyvyys|voimassa*|aika|kuinka kauan|säilytetään|säilytysajan pituus',
    category: 'tyyppi|luokka|laji',
    other: 'sisältö|arvo|oikeusperuste',
  },
  units: [
    'sekun*|s',
    '',
    'tunti*|tunnin',
    'päivä*|vrk|pv|vuorokau*',
    'viikko*|viikon|vk',
    'kuukau*|kk',
    'vuosi|vuotta|vuoden|v',
  ],
  numbers:
    'yksi/yhden|kaksi/kahden|kolme/kolmen|neljä/neljän|viisi/viiden|kuusi/kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista/kahdentoista|kolmetoista|neljätoista|viisitoista|||kahdeksantoista',
  tens: 'kaksikymmentä|kolmekymmentä|neljäkymmentä|viisikymmentä|kuusikymmentä|seitsemänkymmentä|kahdeksankymmentä|yhdeksänkymmentä',
  half: 'puol*',
  oneAndHalf: 'puolitoista|puolentoista',
  and: 'ja',
  or: 'tai',
  respectively: 'vastaavasti|tässä järjestyksessä',
  session: 'istunto*|istunno*|väliaikai*|tilapäi*',
  browser: 'selai*',
  close: 'sulje*|sulke*',
  end: 'päätty*|loppu*|ajan',
  endless: 'pysyvä*|jatkuva*|ei vanhene|ei koskaan|rajoittamaton|toistaiseksi',
  byDefault: 'oletuksena|oletusarvoisesti',
  expires: 'vanhen*|säilytetään|säilyy|poistetaan|tallennetaan|häviää|kestää|vanhene*|umpeutuu',
  categories: {
    necessary: 'välttämättöm*|välttämätön|tarpeelli*|pakolli*|olennai*|vaadi*|turvallisuus*',
    preferences: 'mieltymy*|asetu*|toiminnalli*|toiminnallisuus*',
    statistics: 'tilasto*|suorituskyky*|mittau*|kävijäseuran*',
    marketing: 'markkinoin*|mainon*|mainos*|kohdentami*|kohdenn*|seuranta',
    unclassified: 'luokittelemat*',
  },
  not: 'ei|eivät|emme|ilman|koskaan',
  only: 'vain|ainoastaan',
  if: 'jos|kun|silloin|mikäli',
  called: 'nimeltä|nimeltään|nimeltän',
  startingWith: 'alka*|alku*|etuliite',
  dates: {
    months: 'tammiku*|helmiku*|maalisku*|huhtiku*|toukoku*|kesäku*|heinäku*|eloku*|syysku*|lokaku*|marrasku*|jouluku*',
    updated: 'päivite*|päivity*|viimeksi|viimeisin muutos|muutettu|muokattu|versio|versio*|tarkistettu',
    inForce: 'voimassa alkaen|voimaan|voimassa',
    updatedAfter: 'päivite*|muokattu|muutettu|tarkistettu|alkaen',
    other: 'laki|lain|laissa|*laki|*lain|asetus|asetuksen|*asetus|*asetuksen|direktiiv*|tietosuoja-asetu*|asti|saakka',
  },
  links: {
    policy:
      '*käytäntö|*käytännöt|*seloste|*ilmoitus|*tiedote|*politiikka|tietoa|*periaatteet|*käyttö|*informaatio|*lauseke',
    settings:
      '*asetuks*|*asetukset|*hallinta|hallitse|hallinno*|muokkaa|*suostumus*|*valinnat|*mieltymy*|hyväksy|hylkää|salli|muuta|määritä|mukauta',
  },
};
