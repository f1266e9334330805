import type { Words } from './words.ts';

export const de: Words = {
  language: 'de',
  common: 'der die das und ist sind nicht wir sie mit von auf für werden den dem ein eine auch bei zu im',
  cookie: 'cookie|cookies|*cookies|*cookie',
  columns: {
    name: 'name|namen|bezeichnung|cookie-name|cookiename|cookienamen|schlussel|kennung',
    provider:
      'anbieter|anbieterin|herausgeber|dienst|dienste|dienstleister|gesetzt von|domain|host|drittanbieter|unternehmen|quelle|verantwortlich|verantwortlicher|herkunft|partner|hersteller|firma|service|inhaber',
    purpose:
      'zweck|zwecke|verwendungszweck|verwendung|einsatzzweck|nutzen|wozu|verarbeitungszweck|ziel|aufgabe|nutzung',
    description:
      'beschreibung|funktion|funktionen|erklarung|erlauterung|funktionsweise|details|bedeutung|anmerkung|bemerkung',
    lifetime:
      'laufzeit|dauer|speicherdauer|ablauf|ablaufdatum|ablaufzeit|gultigkeit|gultigkeitsdauer|lebensdauer|speicherfrist|speicherzeit|aufbewahrungsdauer|verfallsdatum|verfall|aufbewahrung|verfallszeit|loschfrist|gultig bis|haltbarkeit|speicherzeitraum|frist',
    category: 'typ|art|kategorie|kategorien|cookie-typ|gruppe|klasse|einordnung',
    other:
      'inhalt|wert|daten|rechtsgrundlage|datenschutzerklarung|weitere informationen|link|herkunftsland|einwilligung|erhobene daten|speicherort|zugriff|land|partei|hinweis|beispiel|empfanger',
  },
  joins: 'der|des|und|vom|von|die|den|zum|zur|pro|fur|bis',
  units: [
    'sekunde|sekunden|sek',
    'minute|minuten|min',
    'stunde|stunden|std|h',
    'tag|tage|tagen|tages',
    'woche|wochen',
    'monat|monate|monaten|monats',
    'jahr|jahre|jahren|jahres',
  ],
  numbers:
    'ein/eine/einer/einen/einem/eines/eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig',
  half: 'halb|halbes|halbe|halben|halbem',
  and: 'und',
  or: 'oder|bis',
  session: '*sitzung|*sitzungen|session|sessions|*sitzungsdauer|temporar|besuch|sitzungs*|bis zum schliessen',
  sessionEnd:
    'sitzungsende|ende der sitzung|ende der session|ende der browsersitzung|session-ende|sessionende|session-cookie|session-cookies|sitzungscookie|sitzungscookies|sitzungs-cookie|schliessen des browsers|schließen des browsers|schliessen ihres browsers|schließen ihres browsers|browser geschlossen|browser schließen|browser schliessen|browsers geschlossen|beenden des browsers|browsersitzung|dauer der sitzung|dauer der session|dauer des besuchs',
  endless:
    'persistent|permanent|dauerhaft|unbegrenzt|unbeschrankt|unendlich|nie|niemals|kein ablauf|bis zur loschung|variabel|unbefristet|verschieden|unterschiedlich|unbekannt|lauft nicht ab',
  expires:
    'lauft ab|ablauf|ablaufen|lauft|gultig|gultigkeit|gespeichert|geloscht|loscht|speicherdauer|laufzeit|lebensdauer|verfallt|bleibt|bleiben|entfernt|aufbewahrt|dauer|verliert',
  categories: {
    necessary:
      'notwendig|notwendige|notwendigen|notwendiger|erforderlich|erforderliche|erforderlichen|unbedingt erforderlich*|essenziell|essenzielle|essenziellen|essentiell|essentielle|essentiellen|technisch|technische|technischen|unerlasslich*|zwingend|pflicht|sicherheit|immer aktiv|grundlegend*|betriebsnotwendig*',
    preferences:
      'praferenz|praferenzen|*praferenzen|funktional|funktionale|funktionalen|funktionell|funktionelle|funktionellen|komfort|*komfort*|personalisierung|einstellungen|*einstellungen|funktions*',
    statistics:
      '*statistik*|statistisch*|analyse|analysen|*analyse*|analytisch*|analytik|leistung|leistungs*|performance|reichweitenmessung|reichweite|*messung|webanalyse',
    marketing:
      'marketing|*marketing*|werbung|*werbung|werbe*|targeting|tracking|*tracking*|soziale medien|social media|zielgerichtet*',
    unclassified:
      'nicht klassifiziert*|nicht kategorisiert*|unklassifiziert*|sonstige|sonstiges|sonstigen|andere|weitere',
  },
  not: 'nicht|kein|keine|keinen|keiner|keinerlei|ohne|nie|weder|noch',
  only: 'nur wenn|nur falls|nur dann|nur sofern|nur bei|nur fur|ausschliesslich wenn|nur gesetzt|nur nach|wenn sie angemeldet',
  called: 'namens|genannt|heisst|heißt|heissen|heißen|bezeichnet|mit dem namen|name',
  startingWith: 'beginnend mit|beginnt mit|beginnen mit|anfangend mit|prafix|die mit',
  dated:
    'stand|letzte aktualisierung|zuletzt aktualisiert|aktualisiert|letzte anderung|gultig ab|zuletzt geandert|fassung vom',
};
