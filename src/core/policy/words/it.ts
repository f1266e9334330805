import type { Words } from './words.ts';

export const it: Words = {
  language: 'it',
  common: 'il lo la gli le di che è un una per con del della sono si non nel questo sul da dei',
  cookie: 'cookie|cookies',
  columns: {
    name: 'nome|nomi|denominazione|identificativo|chiave|nome tecnico',
    provider:
      'fornitore|fornitori|titolare|gestore|editore|emittente|azienda|societa|servizio|dominio|terza parte|terze parti|terzi|responsabile|provenienza|origine|host|impostato da|proprietario|partner|strumento',
    purpose: 'scopo|scopi|finalita|obiettivo|uso|utilizzo|a cosa serve|motivo|impiego',
    description: 'descrizione|funzione|funzioni|funzionalita|spiegazione|dettagli|dettaglio|note',
    lifetime:
      'durata|scadenza|conservazione|validita|periodo|tempo|vita|data di scadenza|periodo di conservazione|tempo di conservazione|durata di conservazione|persistenza|termine|scade',
    category: 'tipo|tipi|tipologia|categoria|categorie|classe|natura',
    other:
      'contenuto|valore|dati|dati raccolti|base giuridica|link|informativa|informativa privacy|maggiori informazioni|paese|parte|consenso|trasferimento|luogo',
  },
  joins: 'di|del|dei|della|delle|e|il|la|o',
  units: [
    'secondo|secondi|sec',
    'minuto|minuti|min',
    'ora|ore|h',
    'giorno|giorni|gg',
    'settimana|settimane',
    'mese|mesi',
    'anno|anni',
  ],
  numbers:
    "un/uno/una/un'|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti",
  half: 'mezzo|mezza',
  and: 'e|ed',
  or: 'o|a',
  session: 'sessione|sessioni|di sessione|temporaneo|temporanea|navigazione|visita',
  sessionEnd:
    'fine sessione|fine della sessione|termine della sessione|fine della navigazione|cookie di sessione|durata della sessione|chiusura del browser|chiusura browser|chiude il browser|chiudi il browser|chiudere il browser|chiuso il browser|browser viene chiuso|chiusura della sessione',
  endless:
    'persistente|persistenti|permanente|permanenti|mai|illimitata|illimitato|indefinita|indefinito|senza scadenza|non scade|variabile|sconosciuta|sconosciuto',
  expires:
    'scade|scadono|scadenza|durata|conservato|conservati|eliminato|eliminati|cancellato|cancellati|rimane|rimangono|dura|valido|valida|validita|memorizzato per|scompare|permane',
  categories: {
    necessary:
      'necessario|necessari|necessaria|necessarie|strettamente necessari*|essenziale|essenziali|indispensabile|indispensabili|tecnico|tecnici|tecnica|tecniche|obbligatori|obbligatorio|richiesti|sicurezza|sempre attivi',
    preferences:
      'preferenza|preferenze|funzionale|funzionali|funzionalita|personalizzazione|esperienza utente|esperienza',
    statistics:
      'statistica|statistiche|statistico|statistici|analitico|analitici|analitica|analitiche|analisi|prestazione|prestazioni|misurazione|performance|rendimento',
    marketing:
      'marketing|pubblicita|pubblicitario|pubblicitari|pubblicitaria|pubblicitarie|profilazione|targeting|social|social media|tracciamento|commerciali',
    unclassified: 'non classificato|non classificati|non categorizzati|altri|altro|vari',
  },
  not: 'non|nessun|nessuno|nessuna|senza|mai|ne',
  only: 'solo se|solo quando|solo in caso|solamente se|solamente quando|soltanto se|esclusivamente se|unicamente se|solo per|solo dopo',
  called: 'chiamato|chiamata|denominato|denominata|di nome|nome',
  startingWith:
    'che iniziano con|che inizia con|che inizia per|che iniziano per|inizia con|iniziano con|prefisso|che cominciano con|il cui nome inizia con',
  dated:
    'ultimo aggiornamento|aggiornato|aggiornata|data di aggiornamento|ultima modifica|in vigore dal|ultima revisione',
};
