import type { Language } from './language.ts';

export const it: Language = {
  tag: 'it',
  common:
    'il lo la gli le di che è un una per con del della dei delle sono non questo questa quando al alla dal nel si nostro suo fino anche inoltre',
  cookie: 'strumenti di tracciamento|strumento di tracciamento|trackers',
  columns: {
    name: 'nome|nomi|denominazione|chiave',
    provider:
      'fornitor*|titolare|gestore|emittente|azienda|azienda di elaborazione|società che elabora i dati|societa|terza parte|terzi|provenienza|sottogruppo*|impostato da|rilasciato da|rilasciati da|chi lo imposta|chi lo installa|di chi è|installato da|da chi|destinatario',
    service: '',
    purpose:
      'scopo|scopi|finalita|obiettivo|utilizzo|impiego|a cosa serve|a che cosa serve|che cosa fa|cosa fa|perché|per cosa',
    description: 'spiegazione|dettagli*|note',
    lifetime:
      'durata massima di archiviazione|conservazione|vita|persistenza|termine|scade*|quanto dura|quanto tempo|per quanto|fino a quando|conservato per|ritenzione|quanto resta|si cancella',
    category: 'tipi|natura',
    other:
      'contenuto|valore|dati|consenso richiesto|consenso necessario|richiedono il consenso|soggetti a consenso|previo consenso|proprio o di terzi|propria o di terzi|propri o di terzi|proprio o di terze parti|propri o di terze parti|prima o terza parte|prima parte o terza parte|proprietario o di terze parti',
  },
  units: ['second*', '', 'ora|ore', 'giorno|giorni|gg', 'settiman*', '', 'anno|anni'],
  otherUnits: ["quarto d'ora|quarti d'ora", '', 'trimestre|trimestri', 'semestre|semestri'],
  numbers:
    "un/uno/una/un'|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|||diciotto||||||ventiquattro",
  tens: 'venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento',
  unitJoint: '',
  half: 'mezz*',
  oneAndHalf: '',
  and: 'e|ed',
  or: 'o|a',
  respectively: 'rispettivamente|il primo|il secondo',
  session: 'navigazione|disconnessione|chiusura del sito|abbandona il sito',
  browser: 'browser|navigatore',
  close: 'chiu*',
  end: 'fine|termine|durata',
  endless: 'mai|illimitat*|indefinit*|senza scadenza|non scade|sconosciut*|nessuna scadenza',
  byDefault: 'per impostazione predefinita|predefinit*|di default',
  expires:
    'scadono|conservat*|eliminat*|cancellat*|rimane|rimangono|memorizzat*|salvat*|permane*|scompare|scade|vive|resta|si cancella',
  categories: {
    necessary:
      'strettamente necessari*|obbligatori*|richiesti|sicurezza|sempre attivi|non disattivabili|non puoi disattivare',
    preferences: 'esperienza',
    statistics: 'prestazion*|misurazione|rendimento',
    marketing: 'annunci*|tracciamento|commerciali',
    unclassified: 'non classificat*|non categorizzat*|in attesa di indagine|in attesa di verifica',
  },
  consent: 'consenso|consensi',
  not: 'non|nessun|nessuno|nessuna|senza|mai|né',
  notAfter: 'non è più us*|non sono più us*|non è più utilizz*|non sono più utilizz*',
  only: 'solo|solamente|soltanto|unicamente|esclusivamente',
  if: 'se|quando|in caso|per|dopo',
  called: 'chiama|chiamato|chiamata|denominato|con il nome|di nome|si chiama',
  startingWith: 'inizi*|cominci*|prefisso',
  names: {
    parts: '',
    proper: 'Italiano|Irlanda|Italia|Europa',
    none: 'vari|nessuno',
    laws: '',
    said: '',
  },
  companies: { forms: 'Srl|srl|SRL|S.r.l.|S.R.L.|SpA|S.p.A.|S.p.a.', shortened: '' },
  besidesCookies: {
    storage: 'archiviazione locale|memoria locale|archiviazione di sessione|archiviazione della sessione',
    pixel: '',
    dataTypes: 'stringa|testo|intero|numero|booleano|oggetto',
  },
  about: { this: 'questa|quest|la', applies: 'si applica a' },
  prose: {
    abbreviations: '',
    file: '',
    again:
      'un|uno|una|sono|esso|questo|viene|dopo|per|la|lo|da|se|a|vengono|saranno|essi|esse|questi|queste|entrambi|hanno|con',
    relative: 'che',
    set: 'rilasciat*|impostat*|installat*|fornit*|gestit*|inviat*|generat*|creato|creati|depositat*|emesso|emessi|erogat*',
    by: 'da|dal|dalla|dall|dallo|dai|dagli|dalle',
    sets: 'imposta|installa|rilascia|deposita',
    sent: 'invia|inviare|inviat*|trasmet*|richieste',
    choice: 'se|accettato|rifiutato',
    ownParty: 'prima parte|direttamente dal titolare',
    thirdParty: 'terza parte|terze parti|terzi',
    logs: 'registri',
    formerly: 'non usiamo più|non utilizziamo più|non utilizza più|non usa più|non impieghiamo più|non ricorriamo più',
  },
  dates: {
    months:
      'gennaio/gen|febbraio|marzo|aprile|maggio/mag|giugno/giu|luglio/lug|agosto/ago|settemb*/sett/set|ottob*/ott||dicemb*/dic',
    of: 'di|del',
    number: 'n',
    updated: 'aggiorna*|ultima modifica|ultime modifiche|modificat*|revisione|rivista|versione',
    inForce: 'in vigore|valida dal|valido dal|efficace dal|decorrenza|vigente',
    updatedAfter: '',
    other: 'legge|leggi|decreto*|regolamento|direttiva|d.lgs*|dlgs|provvedimento|garante|sostituisce|fino al',
  },
  links: {
    policy: 'informativa|politica*|avviso|dichiarazione|note|uso dei|utilizzo|normativa',
    settings:
      'impostazioni|gestisci|gestione|preferenze|personalizza*|configura*|rifiuta*|accetta*|consenso|modifica|scelte|opzioni|rivedi',
  },
};
