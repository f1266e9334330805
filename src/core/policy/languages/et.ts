import type { Words } from './language.ts';

export const et: Words = {
  language: 'et',
  common: 'ja on ei et see mis või kui seda kasutame selle oma kes mida kasutaja meie teie lehe pärast kuni jätab',
  cookie: 'küpsis*|*küpsis|*küpsised',
  columns: {
    name: 'nimi|nimetus|nimed|võti',
    provider: 'teenusepakkuja|pakkuja|väljaandja|omanik|teenus|domeen|kolmas osapool|ettevõte|allikas',
    purpose: 'eesmärk|otstarve|kasutusotstarve|kasutamine|kasutuseesmärk',
    description: 'kirjeldus|funktsioon|selgitus',
    lifetime:
      'kestus|kehtivusaeg|säilitusaeg|aegumine|aegub|eluiga|tähtaeg|aeg|aegumistähtaeg|säilivus|kehti*|säilitamistähtaeg|kui kaua|säilitatakse',
    category: 'tüüp|liik|kategooria',
    other: 'sisu|väärtus|andmed',
  },
  units: ['', '', 'tun*', 'päev*|ööpäev*', 'nädal*', 'kuu*', 'aasta*'],
  numbers:
    'üks/ühe|kaks/kahe|kolm/kolme|neli/nelja|viis/viie|kuus|seitse|kaheksa|üheksa|kümme/kümne|üksteist|kaksteist|kolmteist|neliteist|viisteist|||kaheksateist',
  tens: 'kakskümmend|kolmkümmend|nelikümmend|viiskümmend|kuuskümmend|seitsekümmend|kaheksakümmend|üheksakümmend',
  half: 'pool',
  oneAndHalf: 'poolteist|pooleteise',
  and: 'ja',
  or: 'või|kuni',
  respectively: 'vastavalt',
  session: 'ajutine|külastus*',
  browser: 'brauser*|veebilehitsej*',
  close: 'sulge*|suleta*',
  end: 'lõp*|kestus|ajal|jooksul',
  endless: 'püsiv*|alaline|tähtajatu*|ei aegu|mitte kunagi|piiramatu',
  byDefault: 'vaikimisi',
  expires: 'aeguvad|säilitatakse|kustutatakse|kustub|kustuvad|säilib|kaob|eemaldatakse|kestab',
  categories: {
    necessary: 'vajalik*|hädavajalik*|vältimatu*|tehnili*|kohustuslik*|oluli*|turva*',
    preferences: 'eelistus*|isikupärast*|seadistus*|mugavus*',
    statistics: 'analüüsi*|analüüti*|jõudlus*|mõõtmi*',
    marketing: 'turundus*|reklaam*|siht*|jälgimis*|sotsiaal*|suunatud*',
    unclassified: 'liigitamata*',
  },
  not: 'ei|mitte|ilma|kunagi|ega|pole',
  only: 'ainult|üksnes|vaid',
  if: 'siis|juhul|kui',
  called: 'nimega|nimetusega|nimetatakse',
  startingWith: 'alga*|algus*|eesliide',
  dates: {
    months: 'jaanuar*|veebruar*/veebr|märts*|aprill*|mail|juuni*|juuli*|||oktoober*||detsemb*/dets',
    updated: 'uuenda*|viimati|viimane uuendus|ajakohasta*|muudetud|versioon*|redaktsioon*|seisuga',
    inForce: 'kehtib alates|jõustu*|kehtiv alates|jõus alates',
    updatedAfter: 'uuenda*|ajakohasta*|seisuga|jõustu*',
    other: 'seadus*|määrus*|direktiiv*|ikü*|kuni',
  },
  links: {
    policy: '*poliitika|põhimõtted|*tingimused|*teade|*teatis|*teave|info|*kasutamine|*kasutus|reeglid|*eeskiri',
    settings:
      '*seaded|*sätted|*seadistus*|halda*|*haldamine|*haldus|*eelistus*|kohanda*|*nõusolek*|nõustu*|keeldu*|luba*|muuda',
  },
};
