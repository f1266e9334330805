import type { Words } from './words.ts';

export const ca: Words = {
  language: 'ca',
  common: 'el la els les de que en i es una per amb del no aquest aquesta són us dels al com web vostre',
  cookie: 'galeta|galetes|cookie|cookies',
  columns: {
    name: 'nom|noms|denominacio|identificador|clau',
    provider:
      'proveidor|proveidors|titular|editor|emissor|empresa|servei|domini|tercer|tercers|responsable|origen|entitat|prestador|propietari|font',
    purpose: 'finalitat|finalitats|proposit|objectiu|objectius|us|utilitat|per a que serveix|motiu',
    description: 'descripcio|funcio|funcions|funcionalitat|explicacio|detall|detalls',
    lifetime:
      'durada|duracio|caducitat|expiracio|venciment|vigencia|validesa|termini|temps|periode|permanencia|vida|conservacio|caduca|temps de vida',
    category: 'tipus|tipologia|categoria|categories|classe',
    other:
      'contingut|valor|dades|base juridica|enllac|mes informacio|politica de privacitat|propia|consentiment|pais|informacio',
  },
  joins: 'de|del|de la|de les|dels|i|la|el|o',
  units: ['segon|segons', 'minut|minuts|min', 'hora|hores|h', 'dia|dies', 'setmana|setmanes', 'mes|mesos', 'any|anys'],
  numbers:
    'un/una|dos/dues|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|tretze|catorze|quinze|setze|disset|divuit|dinou|vint',
  half: 'mig|mitja',
  and: 'i',
  or: 'o|a',
  session: 'sessio|sessions|de sessio|temporal|navegacio|visita',
  sessionEnd:
    'finalitzar la sessio|fi de sessio|fi de la sessio|final de la sessio|en acabar la sessio|galeta de sessio|galetes de sessio|cookies de sessio|durada de la sessio|tancar el navegador|tanca el navegador|es tanca el navegador|tancament del navegador|tancar la sessio',
  endless:
    'persistent|persistents|permanent|permanents|mai|indefinit|indefinida|il·limitat|il·limitada|no caduca|variable',
  expires:
    'caduca|caduquen|caducitat|expira|expiren|durada|conserva|conserven|elimina|eliminen|esborra|esborren|roman|romanen|dura|valida|desapareix|emmagatzema durant',
  categories: {
    necessary:
      'necessaria|necessaries|necessari|necessaris|estrictament necess*|essencial|essencials|imprescindible|imprescindibles|tecnica|tecniques|tecnic|tecnics|obligatories|seguretat|sempre actives|funcionament',
    preferences: 'preferencia|preferencies|funcional|funcionals|funcionalitat|personalitzacio|configuracio',
    statistics:
      'estadistica|estadistiques|estadistic|analitica|analitiques|analitic|analisi|rendiment|mesura|mesurament|audiencia',
    marketing:
      'marqueting|publicitat|publicitaria|publicitaries|publicitari|comportamental|comportamentals|segmentacio|xarxes socials|seguiment',
    unclassified: 'no classificades|sense classificar|altres',
  },
  not: 'no|cap|sense|mai|tampoc|ni',
  only: 'nomes si|nomes quan|nomes en cas|unicament si|unicament quan|nomes per',
  called: 'anomenada|anomenat|denominada|amb el nom|nom',
  startingWith: 'que comenca per|que comencen per|comenca amb|comencen amb|prefix',
  dated: 'darrera actualitzacio|ultima actualitzacio|actualitzat|actualitzada|darrera modificacio|en vigor',
};
