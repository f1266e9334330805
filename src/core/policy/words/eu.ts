import type { Words } from './words.ts';

export const eu: Words = {
  language: 'eu',
  common: 'eta da dira du dituzte ez bat edo webgune gure zure hau duten izan baino egiten dute den dago',
  cookie: 'cookie|cookieak|cookieen|cookien|cookiea',
  columns: {
    name: 'izena|izenak|izen|cookiearen izena|identifikatzailea',
    provider:
      'hornitzailea|hornitzaile|jabea|titularra|zerbitzua|domeinua|hirugarrena|arduraduna|jatorria|enpresa|kudeatzailea|erakundea',
    purpose: 'helburua|helburuak|xedea|xedeak|erabilera|zertarako',
    description: 'deskribapena|azalpena|funtzioa|funtzioak|xehetasunak',
    lifetime:
      'iraupena|iraungitzea|iraungitze*|epea|indarraldia|denbora|kontserbazioa|balioa du|bizitza|noiz iraungitzen den',
    category: 'mota|motak|kategoria|sailkapena|cookie mota',
    other: 'edukia|balioa|datuak|oinarri juridikoa|esteka|informazio gehiago|pribatutasun politika|propioa',
  },
  joins: 'eta|edo',
  units: [
    'segundo*',
    'minutu*',
    'ordu*',
    'egun*',
    'aste|astea|aste bat*|asteko|asteak',
    'hilabete*|hil|hileko',
    'urte*',
  ],
  numbers:
    'bat|bi|hiru|lau|bost|sei|zazpi|zortzi|bederatzi|hamar|hamaika|hamabi|hamahiru|hamalau|hamabost|hamasei|hamazazpi|hemezortzi|hemeretzi|hogei',
  half: 'erdi',
  and: 'eta',
  or: 'edo',
  session: 'saio*|nabigazio*|aldi baterako*',
  sessionEnd:
    'saioa amaitzean|saioa amaitu*|saioaren amaiera*|saioa ixtean|saioa itxi*|saio-cookie*|saioko cookie*|nabigatzailea ixtean|nabigatzailea itxi*|nabigatzailea ixten*|saioak irauten*|saioak dirauen*',
  endless: 'iraunkor*|betiko|mugagabe*|inoiz ez|aldakor*',
  expires: 'iraungi*|iraungitzen|irauten|iraupena|ezabatzen|ezabatu*|gordetzen|desagertzen|mantentzen|balio du',
  categories: {
    necessary: 'beharrezko*|ezinbesteko*|tekniko*|nahitaezko*|funtsezko*|segurtasun*',
    preferences: 'hobespen*|lehentasun*|funtzional*|funtzionaltasun*|pertsonalizazio*|pertsonalizatze*|konfigurazio*',
    statistics: 'estatistik*|analitik*|analisi*|errendimendu*|neurketa*|azterketa*',
    marketing: 'marketin*|publizitate*|publizitario*|sare sozial*|jarraipen*|iragarki*',
    unclassified: 'sailkatu gabe*|beste*',
  },
  not: 'ez|gabe|inoiz|bat ere',
  only: 'bakarrik baldin|soilik baldin|baldin bada bakarrik|kasuan bakarrik|kasuan soilik|denean bakarrik|denean soilik|badago bakarrik',
  called: 'izeneko|izenekoa|deritzon',
  startingWith: 'hasten den|hasten diren|hasita|aurrizkia',
  dated: 'azken eguneratzea|eguneratua|azken aldaketa|eguneratze data',
};
