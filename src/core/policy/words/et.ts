import type { Words } from './words.ts';

export const et: Words = {
  language: 'et',
  common: 'ja on ei et see mis või kui seda kasutame selle oma teie need võib saab meie ka kes nende',
  cookie: 'küpsis|küpsised|küpsise|küpsiste|küpsiseid|küpsis*|*küpsis|*küpsised|cookie|cookies',
  columns: {
    name: 'nimi|nimetus|küpsise nimi|nimed|võti',
    provider:
      'teenusepakkuja|pakkuja|väljaandja|omanik|teenus|domeen|kolmas osapool|ettevõte|allikas|seadistaja|haldaja|päritolu|teenuse pakkuja',
    purpose: 'eesmärk|otstarve|kasutusotstarve|kasutamine|milleks kasutatakse|kasutuseesmärk',
    description: 'kirjeldus|funktsioon|selgitus|üksikasjad|ülesanne|märkus',
    lifetime:
      'kestus|kehtivus|kehtivusaeg|säilitusaeg|aegumine|aegub|eluiga|tähtaeg|säilitamise aeg|aeg|aegumistähtaeg|säilivus|kehtib|säilitamistähtaeg|periood|säilitamise kestus',
    category: 'tüüp|liik|kategooria|rühm|grupp',
    other: 'sisu|väärtus|andmed|õiguslik alus|link|lisateave|privaatsuspoliitika|nõusolek|riik|osapool',
  },
  joins: 'ja|või',
  units: [
    'sekund|sekundit|sekundi',
    'minut|minutit|minuti|min',
    'tund|tundi|tunni|h',
    'päev|päeva|ööpäev|ööpäeva',
    'nädal|nädalat|nädala',
    'kuu|kuud',
    'aasta|aastat',
  ],
  numbers:
    'üks/ühe|kaks/kahe|kolm/kolme|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|üksteist|kaksteist|kolmteist|neliteist|viisteist|kuusteist|seitseteist|kaheksateist|üheksateist|kakskümmend',
  half: 'pool',
  and: 'ja',
  or: 'või|kuni',
  session: 'seanss|seansi*|seans*|sessioon*|ajutine|külastus*',
  sessionEnd:
    'seansi lõpuni|seansi lõpp|seansi lõppemiseni|seansi lõpus|seansi kestus|seansi ajal|seansi jooksul|seansiküpsis*|sessiooni lõpuni|sessiooni lõpp|sessiooniküpsis*|brauseri sulgemiseni|brauseri sulgemisel|brauseri sulgemine|suletakse brauser|brauser suletakse|sulgete brauseri|sulgeb brauseri|veebilehitseja sulgemi*',
  endless: 'püsiv|püsivad|alaline|tähtajatu|tähtajatult|ei aegu|mitte kunagi|piiramatu|püsiküpsis*',
  expires:
    'aegub|aeguvad|kehtib|kehtivad|säilitatakse|kustutatakse|kustub|kustuvad|kestus|säilib|kaob|eemaldatakse|kestab|kehtivus',
  categories: {
    necessary: 'vajalik*|hädavajalik*|vältimatu*|tehnili*|kohustuslik*|oluli*|turva*|alati aktiivsed',
    preferences: 'eelistus*|funktsionaal*|isikupärast*|seadistus*|mugavus*|kasutajakogemus*',
    statistics: 'statisti*|analüüsi*|analüüti*|jõudlus*|mõõtmi*|*statistika',
    marketing: 'turundus*|reklaam*|siht*|jälgimis*|sotsiaal*|suunatud*',
    unclassified: 'klassifitseerimata*|liigitamata*|muud|muu',
  },
  not: 'ei|mitte|ilma|kunagi|ega|pole',
  only: 'ainult siis|ainult juhul|üksnes juhul|üksnes siis|vaid siis|vaid juhul|ainult kui',
  called: 'nimega|nimetusega|nimetatakse',
  startingWith: 'mis algavad|mis algab|algusega|eesliide|algab|algavad',
  dated: 'viimati uuendatud|uuendatud|viimati muudetud|kehtib alates|viimane uuendus',
};
