import type { Language } from './language.ts';

export const eu: Language = {
  tag: 'eu',
  common:
    'eta da dira du dituzte ez bat edo webgune gure zure hau dute den duen erabiltzen gisa baino egiten izan bezala hauek',
  cookie: 'cookieak|cookiea|cookiearen|cookieen',
  columns: {
    name: 'izena*|izen',
    provider:
      'hornitzaile*|jabea|titularra|zerbitzua|domeinua|hirugarrena|arduraduna|jatorria|enpresa|igorle*|jaulkitzaile*',
    service: '',
    purpose: 'helburua*|xedea*|erabilera|zertarako',
    description: 'deskribapena|azalpena|funtzioa*|funtzio*|funkzio*',
    lifetime:
      'iraupena|iraungitze*|epea|indarraldia|denbora|kontserbazioa|bizitza|zenbat denbora|zenbat irauten|noiz arte|iraungipen*',
    category: 'mota|motak|sailkapena',
    other: 'edukia|balioa|datuak',
  },
  units: ['', '', 'ordu*', 'egun*', 'aste*', 'hilabete*|hil|hileko', 'urte*'],
  numbers:
    'bat|bi|hiru|lau|bost|sei|zazpi|zortzi|bederatzi|hamar|hamaika|hamabi|hamahiru|hamalau|hamabost|hamasei||hemezortzi',
  tens: 'hogei/hogeita|hogeita hamar|berrogei/berrogeita|berrogeita hamar|hirurogei/hirurogeita|hirurogeita hamar|laurogei/laurogeita|laurogeita hamar|ehun',
  unitJoint: '',
  half: 'erdi',
  oneAndHalf: '',
  and: 'eta',
  or: 'edo',
  respectively: 'hurrenez hurren',
  session: 'saio*|nabigazio*',
  browser: 'nabigatzaile*',
  close: 'itxi*|ixt*',
  end: 'amai*|irau*|dirau*',
  endless: 'iraunkor*|betiko|mugagabe*|inoiz ez|aldakor*',
  byDefault: 'lehenetsi*',
  expires: 'iraungi*|irauten|ezabatzen|ezabatu*|gordetzen|desagertzen|mantentzen|balio du',
  categories: {
    necessary: 'beharrezko*|ezinbesteko*|nahitaezko*|funtsezko*',
    preferences: 'hobespen*|lehentasun*|funtzional*|funtzionaltasun*',
    statistics: 'errendimendu*|neurketa*|azterketa*',
    marketing: 'publizitate*|publizitario*|sare sozial*|jarraipen*|iragarki*',
    unclassified: 'sailkatu gabe*',
  },
  consent: 'baimen*|adostasun*',
  not: 'ez|gabe|inoiz|bat ere',
  only: 'bakarrik|soilik',
  if: 'baldin|kasuan|denean|badago|bada',
  called: 'izeneko|izenekoa|deritzon',
  startingWith: 'hasi*|hasten|aurrizki*',
  names: {
    parts: '',
    proper: 'Euskara',
    none: '',
    laws: '',
    said: '',
  },
  companies: { forms: '', shortened: '' },
  besidesCookies: { storage: 'biltegiratze lokal*', pixel: '' },
  about: { this: '', applies: '' },
  prose: {
    abbreviations: '',
    file: '',
    again: '',
    set: '',
    by: '',
    sets: '',
    logs: '',
  },
  dates: {
    months:
      'urtarril*/urt|otsail*/ots|martxo*|apiril*/api|maiatz*|ekain*/eka|uztail*/uzt|abuztu*/abu|irail*/ira|urri*|azaro*/aza|abendu*/abe',
    of: '',
    number: '',
    updated:
      'eguneratze*|eguneratu*|azken aldaketa|azken eguneraketa|eguneraketa|aldatze data|bertsio*|aldatua|berrikusi*|berrikuspen*',
    inForce: 'indarrean|indarraldia',
    updatedAfter: 'eguneratu*|eguneratze*|indarrean|aldatu*|berrikusi*|bertsio*',
    other: 'lege*|legea|araudi*|erregelamendu*|zuzentarau*|dekretu*|arte',
  },
  links: {
    policy: 'politik*|ohar*|abisu*|adierazpen*|erabilera|informazio*',
    settings: 'konfigura*|kudea*|ezarpen*|hobespen*|pertsonaliza*|onartu|baztertu|baimendu|aukera*|onespen*|doitu*',
  },
};
