import type { Language } from './language.ts';

/** Stems that many languages share; a language's own file has the rest. */
export const international: Language = {
  tag: '',
  common: '',
  cookie: 'cookie|cookies|*cookie|*cookies',
  columns: {
    name: 'id|identif*',
    provider: 'domain*|domin*|domén*|host|editor*|partner*|titular|respons*|servic*|serviz*|operator*|empresa|origin*',
    service:
      'service|services|servicio|servicios|servico|servicos|servei|servizio|servizi|serviciu|serviciul|dienst|dienste|diensten|sluzba|usluga|tjeneste|tjenester|tjanst|tjanster|palvelu|υπηρεσια|teenus|szolgaltatas|storitev|услуга|служба|сервис|сервіс|hizmet|þjonusta|zerbitzua|pakalpojums|paslauga|sherbimi|seirbhis|gwasanaeth|tool|domain|domaine|dominio|domane|domein|domena|domen|domän|host|plugin|الخدمة',
    purpose: 'uso|usage|motivo',
    description:
      'descri*|funktion|funktionen|funktioner|funktionalit*|funksjon|funksjoner|funksjonalitet|fonction|fonctions|fonctionnalit*|function|functions|functionali*|functie|functies|funcion|funciones|funcionalid*|funcao|funcoes|funcio|funkcj*|funkce|funkcia|funkcie|funkcij*|funkcio|funktsioon|funtzioa|funzione|funzioni|funzionalit*|detai*|detal*|koment*|kommentar',
    lifetime: 'expir*|period*|dura*|valid*|vida|caduc*|levetid|tempo|temps|tiempo|permanencia',
    category: 'kat|kateg|cat|categ|type*|typ|tip|tipo*|tipus|categor*|kategor*|class*|klass*|skupina|grupp*|grup*',
    other: 'link|data|datos|valor|consent*|privacy|land',
  },
  units: [
    's|sec*|sek*|seg*|секунд*|сек',
    'min|mins|minu*|минут*|мин',
    'h|t|hora|horas',
    'd|dag*|dia|dias|dni|døgn',
    'semana*',
    'mes|meses|mesos|mese|mesi|mesec*|mesiac*|mesic*|месец*|мес',
    'ano|anos|rok*',
  ],
  numbers: '',
  tens: '',
  unitJoint: '',
  half: '',
  oneAndHalf: '',
  and: '',
  or: '',
  respectively: '',
  session: '*session*|*sesi*|*sessi*|*seans*|tempor*|visit|visita|visite',
  browser: '',
  close: '',
  end: '',
  endless: 'persist*|permane*|variab*',
  byDefault: '',
  expires: 'expir*|valid*|dura*|delet*|permane*',
  categories: {
    necessary:
      'necess*|neces*|essen*|esen*|techni*|tecni*|tekni*|indispens*|imprescind*|oblig*|secur*|segur*|operat*|техни*',
    preferences:
      'prefer*|praferen*|præferen*|person*|funct*|funk*|func*|funz*|fonctionn*|comfort|confort|komfort*|персонал*|функционал*|преферен*',
    statistics:
      '*statist*|*statyst*|*estadist*|*analy*|analit*|analis*|analiz*|perform*|audien*|*статисти*|аналити*|анализ*|перформанс*',
    marketing:
      '*marketin*|*reklam*|publici*|pubblici*|*tracking*|targeting|profil*|*socia*|*advert*|маркетин*|*реклам*|таргет*|социал*|социјал*',
    unclassified: '',
  },
  consent: '',
  not: '',
  only: '',
  if: '',
  called: '',
  startingWith: '',
  names: {
    parts: '',
    proper: 'USA|Frysk|Latviski|Gaeilge|Cymraeg|Brezhoneg|Malti|Shqip|Srpski',
    none: 'n/a',
    laws: 'GDPR|HTTP|HTTPS|HTML|URL|URLS|URLs|CSRF|XSRF|JSON|ISO|TLS|SSL|AJAX|SSO|API|VPN|FAQ|UUID|GUID|UTC|GA4|TCF|CMP|N/A|NA',
    said: '',
    domains:
      'com|org|info|io|dev|gov|edu|example|eus|gal|cat|paris|bzh|corsica|brussels|vlaanderen|gent|amsterdam|berlin|bayern|hamburg|nrw|tirol|wien|swiss|scot|wales|london|museum|cymru|frl|koeln|cologne|ruhr|saarland|bcn|barcelona|madrid|quebec',
  },
  companies: { forms: '', shortened: '' },
  besidesCookies: {
    storage: 'local_storage|localstorage|session_storage|sessionstorage|webstorage|indexeddb',
    pixel: 'pixel|pixels|pixele|pixeles|pixeli|pixely|pixela|pixelien',
    dataTypes:
      'string|str|text|char|varchar|integer|int|bigint|number|float|double|decimal|bool|boolean|date|datetime|timestamp|time|array|list|object|enum|uuid|geo_point_2d|geo_shape',
  },
  about: { this: '', applies: '' },
  prose: {
    abbreviations: '',
    file: '',
    again: '',
    set: '',
    by: '',
    sets: '',
    logs: 'logfile*|server*',
  },
  dates: {
    months:
      'jan/januar*|feb/febr/februar*|mar/mart*|apr/april*/abril|mai/maj|jun/juni|jul/juli|aug/august*|sep/sept/septemb*/setemb*|oct/okt/octob*/oktob*|nov/novemb*|dec/decemb*',
    of: '',
    number: 'v',
    updated:
      'version*|versi*|revisi*|aktuali*|status|last update|latest update|letztes update|laatste update|date of update|update:',
    inForce: '',
    updatedAfter: '',
    other: 'gdpr|rgpd|eprivacy|cnil|edpb|chrome|firefox|safari|google|matomo|wcag',
  },
  links: {
    policy: 'polic*|polit*|info|information|informations|informaci*|informac*|informaz*|notice|declara*|deklara*',
    settings: 'prefer*|person*|*konfigur*|configur*|consent*|gestion*|accept*|akcept*',
  },
};
