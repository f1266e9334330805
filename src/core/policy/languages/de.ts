import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  common:
    'der die das und ist sind nicht wir sie mit von auf wird werden für eine einer ein den dem oder wenn bei zur zum ihre ihr unsere diese durch nach bis ob',
  capitalNouns: true,
  cookie: 'trackern|trackers',
  columns: {
    name: 'name|namen|bezeichnung|cookiename*|kennung',
    provider:
      'anbieter*|herausgeber|dienst*|dienstleister|gesetzt von|drittanbieter|unternehmen|verarbeitendes unternehmen|quelle|verantwortlich*|wer setzt|wer setzt das cookie|untergruppe*|aussteller|betreiber|eigentümer|herkunft|von wem|stammt von|wem gehört|wer|empfänger',
    service: '',
    purpose:
      'zweck*|verwendung*|einsatzzweck|nutzen|wozu|verarbeitungszweck|wofur|aufgabe|was es tut|was er tut|was macht|warum|einsatz|grund',
    description: 'beschreibung|erklarung|erlauterung',
    lifetime:
      'laufzeit|dauer|speicher*|ablauf|ablaufdatum|ablaufzeit|gultigkeit*|lebensdauer|verfalls*|verfall|aufbewahrung*|loschfrist|wie lange|bis wann|aufbewahrt|gespeichert fur|gespeichert bis|lauft ab|gültig bis|frist|gelöscht nach',
    category: 'art|einordnung',
    other:
      'inhalt|wert|daten|einwilligung erforderlich|einwilligung notwendig|zustimmung erforderlich|zustimmungspflichtig*|einwilligungspflichtig*|einwilligung ist erforderlich|eigene oder fremde|eigener oder fremder|eigenes oder fremdes|eigen oder fremd|erst- oder drittanbieter|eigenes cookie oder drittanbieter|erstanbieter oder drittanbieter|eigene oder von dritten',
  },
  units: ['', '', 'stunde*|std', 'tag*', 'woche*', 'monat*', 'jahr*'],
  otherUnits: ['viertelstunde*', '', 'quartal*|vierteljahr*', 'halbjahr*|halben jahr'],
  numbers:
    'ein/eine/einer/einen/einem/eines/eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|fünfzehn|||achtzehn||||||vierundzwanzig',
  tens: 'zwanzig|dreißig/dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert/einhundert',
  unitJoint: '',
  half: 'halb*',
  oneAndHalf: 'anderthalb*|eineinhalb*|einundeinhalb*',
  and: 'und|sowie',
  or: 'oder|bis',
  respectively: 'jeweils|beziehungsweise|bzw|in dieser Reihenfolge|das erste|das zweite|der erste|der zweite',
  session: '*sitzung*|besuch|abmeldung|website verlassen|seite verlassen|verlassen der website',
  browser: '*browser*',
  close: 'schließ*|schliess*|geschlossen|beend*',
  end: 'ende|dauer|*ende',
  endless:
    'dauerhaft|unbegrenzt|unbeschrankt|unendlich|nie|niemals|kein ablauf|kein ablaufdatum|ohne ablauf|läuft nicht ab',
  byDefault: 'standardmaßig|voreingestellt',
  expires:
    'lauft|gultig*|gespeichert|geloscht|loscht|verfallt|bleib*|entfernt|aufbewahrt|abläuft|ablaufen|laufen ab|verfallen|erlischt|erlöschen|verworfen|lebt|leben|besteht|gilt|gelten|gelöscht nach',
  categories: {
    necessary:
      'notwendig*|erforderlich*|unbedingt erforderlich*|unerlasslich*|zwingend|pflicht|sicherheit|immer aktiv|nicht abwahlbar*|nicht abschaltbar*',
    preferences: 'einstellungen|*einstellungen',
    statistics: 'leistung|leistungs*|reichweitenmessung|reichweite',
    marketing: 'werbung|*werbung|werbe*|soziale medien|zielgerichtet*',
    unclassified:
      'nicht klassifiziert*|nicht kategorisiert*|unklassifiziert*|unkategorisiert*|in untersuchung|ausstehend|untersuchung ausstehend',
  },
  consent: 'einwilligung*|zustimmung*',
  not: 'nicht|kein|keine|keinen|keiner|keinerlei|weder|niemals',
  notAfter: 'nicht mehr verwendet|nicht mehr gesetzt|nicht mehr eingesetzt|nicht mehr genutzt',
  only: 'nur|erst|ausschließlich|ausschliesslich|lediglich',
  if: 'wenn|falls|sofern|sobald|nachdem|auf seiten|bei|für|nach',
  called: 'namens|genannt|heisst|mit dem namen|heißt|heißen|heissen',
  startingWith: 'beginn*|anfang*|präfix',
  names: {
    parts: '',
    proper: 'Deutsch|Irland|Deutschland|Frankreich|Europa|GmbH',
    none: 'divers|diverse|kein|keine',
    laws: 'DSGVO|TTDSG',
    said: 'lang',
  },
  companies: { forms: 'GmbH|gGmbH|mbH|AG|SE|KG|UG|eG|AöR|e.V.|e. V.', shortened: '' },
  besidesCookies: {
    storage: 'lokaler speicher|lokalen speicher|lokale speicher|lokal speicher|sitzungsspeicher*|session-speicher',
    pixel: '',
    dataTypes: 'zeichenkette|text|ganzzahl|zahl|wahrheitswert|datum|liste|objekt|zeitstempel',
  },
  about: { this: 'diese|dieser|die', applies: 'gilt für' },
  prose: {
    abbreviations: 'bzw|resp',
    file: '',
    again:
      'ein|eine|einen|sie|jeweils|er|es|dies|dieser|dieses|wird|nach|für|bleibt|und|hat|am|beim|werden|sind|haben|bleiben|beide|mit',
    relative: 'der|die|das',
    set: 'gesetzt|hinterlegt|abgelegt|gespeichert|platziert|bereitgestellt|stammt|stammen|betrieben|angeboten|erstellt|vergeben',
    by: 'von|vom|durch',
    sets: 'setzt|speichert|hinterlegt|platziert',
    sent: 'sendet|senden|gesendet|übermittel*|überträgt|anfragen',
    choice: 'ob|ob Sie',
    ownParty: 'erstanbieter|erstpartei|first-party|direkt vom eigentümer|vom eigentümer direkt',
    thirdParty: 'drittanbieter*|drittpartei*|dritte|dritter',
    logs: '*protokoll*',
    formerly: 'nicht mehr',
  },
  dates: {
    months: 'jänner|feber|märz|||||||||dez/dezember*',
    of: '',
    number: 'nr',
    updated:
      'stand|aktualisier*|zuletzt|letzte änderung|letzten änderung|letzte aktualisierung|geändert|überarbeitet|fassung|letzte bearbeitung|letzte überarbeitung',
    inForce: 'in kraft|gültig ab|gültig seit|wirksam ab|gilt ab|gilt seit|geltend ab',
    updatedAfter: 'aktualisier*|geändert|überarbeitet',
    other:
      'gesetz*|*gesetz|*gesetzes|verordnung*|*verordnung|richtlinie 20*|dsgvo|ds-gvo|bdsg|tmg|ttdsg|tdddg|ersetzt|bis|längstens',
  },
  links: {
    policy:
      '*richtlinie*|*hinweis*|*erklärung*|*information|*informationen|*bestimmung*|*regelung*|verwendung*|nutzung|einsatz|*policy',
    settings:
      '*einstellung*|*einstellen|verwalt*|anpassen|*präferenzen|*auswahl|*zustimmung*|*einwilligung*|akzeptier*|ablehnen|ändern|widerruf*|optionen|zulassen|*verwaltung',
  },
};
