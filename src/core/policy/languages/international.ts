import type { Language } from './language.ts';

/** Stems that many languages share; a language's own file has the rest. */
export const international: Language = {
  tag: '',
  common: '',
  cookie: 'cookie|cookies|*cookie|*cookies',
  columns: {
    name: 'id|identif*',
    provider:
      'domain*|domin*|domén*|host|editor*|partner*|titular|respons*|servic*|serviz*|operator*|empresa|origin*|system|systeme|sistema|sistem|systém|система|järjestelmä',
    service:
      'service|services|servicio|servicios|servico|servicos|servei|servizio|servizi|serviciu|serviciul|dienst|dienste|diensten|sluzba|usluga|tjeneste|tjenester|tjanst|tjanster|palvelu|υπηρεσια|teenus|szolgaltatas|storitev|услуга|служба|сервис|сервіс|hizmet|þjonusta|zerbitzua|pakalpojums|paslauga|sherbimi|seirbhis|gwasanaeth|tool|domain|domaine|dominio|domane|domein|domena|domen|domän|host|plugin|الخدمة',
    purpose: 'uso|usage|motivo',
    description:
      'descri*|*defini*|funktion|funktionen|funktioner|funktionalit*|funksjon|funksjoner|funksjonalitet|fonction|fonctions|fonctionnalit*|function|functions|functionali*|functie|functies|funcion|funciones|funcionalid*|funcao|funcoes|funcio|funkcj*|funkce|funkcia|funkcie|funkcij*|funkcio|funktsioon|funtzioa|funzione|funzioni|funzionalit*|detai*|detal*|koment*|kommentar',
    lifetime: 'expir*|period*|dura*|valid*|vida|caduc*|levetid|tempo|temps|tiempo|permanencia',
    category: 'kat|kateg|cat|categ|type*|typ|tip|tipo*|tipus|categor*|kategor*|class*|klass*|skupina|grupp*|grup*',
    other: 'link|data|datos|valor|consent*|privacy|land|path|secure|httponly|samesite|hostonly|partitioned',
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
  session: 'nonpersist*|impermanen*|*session*|*sesi*|*sessi*|*seans*|tempor*|visit|visita|visite',
  browser: '',
  close: '',
  end: '',
  endless: '*persist*|*permane*|variab*',
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
    laws: 'Firefox|Chrome|Chromium|Safari|user_agent|http_user_agent|http_referer|cookie_domain|cookie_expires|cookie_flags|cookie_path|cookie_prefix|cookie_update|GDPR|HTTP|HTTPS|HTML|URL|URLS|URLs|CSRF|XSRF|JSON|ISO|TLS|SSL|AJAX|SSO|API|VPN|FAQ|UUID|GUID|UTC|GA4|TCF|CMP|N/A|NA|HttpOnly|SameSite',
    said: 'messages|audit|presence|player|currency|locale',
    domains:
      'com|org|info|io|dev|gov|edu|example|eus|gal|cat|paris|bzh|corsica|brussels|vlaanderen|gent|amsterdam|berlin|bayern|hamburg|nrw|tirol|wien|swiss|scot|wales|london|museum|cymru|frl|koeln|cologne|ruhr|saarland|bcn|barcelona|madrid|quebec',
  },
  companies: { forms: '', shortened: '' },
  besidesCookies: {
    storage: 'local_storage|localstorage|session_storage|sessionstorage|webstorage|indexeddb',
    pixel: 'pixel|pixels|pixele|pixeles|pixeli|pixely|pixela|pixelien',
    comments:
      'comment*|coment*|komment*|koment*|reactie*|hozzászólás*|athugasemd*|σχόλι*|комент*|коммент*|yorum*|تعليقات',
    food: 'chocol*|choko*|schoko*|cokol*|csoko*|czekolad*|suklaa*|sjokolad*|çikolat*|sokolad*|cioccolat*|σοκολατ*|шокол*|чокол*|gluten*|glutin*|vanil*|vaniglia|wanili*|butter|mantequilla|beurre|burro|manteiga|mantega|smør|smör|smjör|masło|máslo|maslac|vaj|voita|unt|boter|sviests|масло|sugar|zucker|azúcar|sucre|zucchero|açúcar|suiker|socker|sukker|cukier|cukru|cukr|cukor|sokeri*|zahăr|šećer|сахар|цукор|захар|şeker|flour|mehl|harina|farine|farina|farinha|bloem|vetemjöl|mjöl|mąka|mouka|múka|liszt|jauho*|făină|brašno|мука|брашно|eggs|eier|huevo*|œufs|uova|ovos|ägg|jajka|vejce|tojás|kananmun*|milk|milch|leche|lait|latte|leite|melk|mjölk|mælk|mleko|mléko|tej|maito*|lapte|молоко|almond*|mandeln|almendra*|amande*|mandorl*|cinnamon|zimt|canela|cannelle|cannella|kaneel|kanel*|bakery|baked|gebacken|backofen|horne*|horno|forno|oven|ingredient*|zutat*|składnik*|allergen*|allergèn*|alérgen*|alergen*|crunchy|knusprig*|crujient*|croustill*|croccant*|oats|hafer|avena|raisin*|cacao|kakao|cocoa|caramel*|karamel*|ginger|dough|teig',
    fields:
      'record|records|param*|*variabl*|propert*|attribut*|argument*|field*|feld*|champ*|campo*|veld*|fält*|felt*|pole|endpoint*|kenttä*|параметр*|поле',
    dataTypes:
      'string|str|text|char|varchar|integer|int|bigint|number|float|double|decimal|bool|boolean|date|datetime|timestamp|time|array|list|object|enum|uuid|geo_point_2d|geo_shape|int32|int64|uint*|timestamptz|binary|blob|json|jsonb|bytes|url|uri|null|hash|nvarchar|longtext|geometry',
  },
  about: { this: '', applies: '' },
  prose: {
    abbreviations: '',
    file: '',
    again: '',
    set: '',
    by: '',
    sets: '',
    logs: 'logfile*|server*|webserver*',
    sent: 'powered by|runs on|built with|built on|funciona con|funciona com|funciona amb|läuft mit|läuft auf|propulsé par|motorisé par|fonctionne avec|fonctionne sous|funziona con|realizzato con|draait op|gebouwd met|drivs av|körs på|drevet av|kjører på|drives af|kører på|działa na|běží na|beží na|работает на|працює на|работи с|pokreće|çalışır|toimii|rulează pe|funcționează cu|λειτουργεί με|működik',
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
