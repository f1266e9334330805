import type { Language } from './language.ts';

export const fi: Language = {
  tag: 'fi',
  common:
    'ja on ei että se ovat tai joka voi kun sivuston käyttää sivusto sivustolla käytetään tämä tallentaa kunnes sekä myös voit niitä jotka kävijän kävijä lisäksi',
  cookie: '*eväste*',
  columns: {
    name: 'nimi|nimet|tunnus|avain',
    provider:
      'palveluntarjoaja|tarjoaja|toimittaja|julkaisija|omistaja|palvelu|verkkotunnus|asetta*|kolmas osapuoli|lähde|kenen|kuka|vastaanottaja',
    service: '',
    purpose:
      'tarkoitus|käyttötarkoitus|käyttö|tavoite|mitä se tekee|mihin käytetään|mihin sitä käytetään|miksi|tehtävä',
    description: 'kuvaus|selit*|toimint*',
    lifetime:
      'kesto|voimassaoloaika|säilytysaika|elinikä|elinkaari|vanheneminen|vanhenee|päättyy|päättyminen|säilyvyys|voimassa*|aika|kuinka kauan|säilytetään|säilytysajan pituus|vanhentuminen|säilytys|miten kauan',
    category: 'tyyppi|luokka|laji',
    other:
      'sisältö|arvo|oikeusperuste|vaativat suostumuksen|suostumus vaaditaan|oma vai kolmannen osapuolen|oma vai ulkoinen|oma tai kolmannen osapuolen',
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
  otherUnits: ['vartti*|vartin', '', 'neljännesvuo*', 'puolivuo*'],
  numbers:
    'yksi/yhden|kaksi/kahden|kolme/kolmen|neljä/neljän|viisi/viiden|kuusi/kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista/kahdentoista|kolmetoista/kolmentoista|neljätoista/neljäntoista|viisitoista/viidentoista|||kahdeksantoista',
  tens: 'kaksikymmentä/kahdenkymmenen|kolmekymmentä/kolmenkymmenen|neljäkymmentä/neljänkymmenen|viisikymmentä/viidenkymmenen|kuusikymmentä/kuudenkymmenen|seitsemänkymmentä/seitsemänkymmenen|kahdeksankymmentä/kahdeksankymmenen|yhdeksänkymmentä/yhdeksänkymmenen|sata/sadan',
  unitJoint: '',
  half: 'puol*',
  oneAndHalf: 'puolitoista|puolentoista',
  and: 'ja|sekä',
  or: 'tai',
  respectively: 'vastaavasti|tässä järjestyksessä',
  session: 'käynnin|vierailun|uloskirjautu*|uloskirjaudu*|istunto*|istunno*|väliaikai*|tilapäi*|poistut sivustolta',
  browser: 'selai*',
  close: 'sulje*|sulke*',
  end: 'päätty*|loppu*|ajan',
  endless: 'pysyvä*|jatkuva*|ei vanhene|ei koskaan|rajoittamaton|toistaiseksi',
  byDefault: 'oletuksena|oletusarvoisesti',
  expires: 'poistuu|vanhen*|säilytetään|säilyy|poistetaan|tallennetaan|häviää|kestää|vanhene*|umpeutuu|elää|pysyy',
  categories: {
    necessary:
      'välttämättöm*|välttämätön|tarpeelli*|pakolli*|olennai*|vaadi*|turvallisuus*|aina käytössä|ei voi poistaa käytöstä',
    preferences: 'mieltymy*|asetu*|toiminnalli*|toiminnallisuus*',
    statistics: 'tilasto*|suorituskyky*|mittau*|kävijäseuran*',
    marketing: 'markkinoin*|mainon*|mainos*|kohdentami*|kohdenn*|seuranta',
    unclassified: 'luokittelemat*|kategorisoimat*|tutkinnan alla|odottaa tutkintaa',
  },
  consent: 'suostumu*',
  not: 'ei|eivät|emme|ilman|koskaan|eikä|eivätkä',
  notAfter: 'ei enää käytetä|ei enää aseteta',
  only: 'vain|ainoastaan',
  if: 'jos|kun|silloin|mikäli',
  called: 'nimeltä|nimeltään|nimeltän',
  startingWith: 'alka*|alku*|etuliite',
  names: {
    parts: '',
    proper: 'Suomi|Suomeksi',
    none: '',
    laws: '',
    said: '',
  },
  companies: { forms: 'Oy|Oyj|Oy Ab', shortened: '' },
  besidesCookies: {
    storage: 'paikallinen tallennus*|paikallistallennus|*tallennustila*',
    pixel: '',
    dataTypes: 'merkkijono|kokonaisluku|luku|päivämäärä',
  },
  about: { this: 'tämä', applies: 'koskee' },
  prose: {
    abbreviations: '',
    file: '',
    again: 'tämä|eväste|on|se|ovat|nämä|ne molemmat|molemmat',
    relative: 'joka|jotka',
    set: '',
    by: '',
    sets: 'asettaa|tallentaa',
    sent: 'lähettä*|pyyntö*',
    ownParty: 'ensimmäinen osapuoli|ensimmäisen osapuolen',
    thirdParty: 'kolmas osapuoli|kolmannen osapuolen|kolmannet osapuolet',
    logs: 'lokit*|lokitied*',
    formerly: 'enää',
  },
  dates: {
    months: 'tammiku*|helmiku*|maalisku*|huhtiku*|toukoku*|kesäku*|heinäku*|eloku*|syysku*|lokaku*|marrasku*|jouluku*',
    of: '',
    number: '',
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
