import type { Language } from './language.ts';

/** In both scripts, and as it is spoken in Bosnia and Montenegro too. */
export const sr: Language = {
  tag: 'sr',
  common:
    'и у на не се да за је су са од који које која како или овај ова када није ваш наш сајт сајта током можете користи сврха назив рок трајања i u na se je da za su sa od koji koje kako ili ova kada nije ovaj sajt sajta sajtu veb takođe tokom ukoliko gde vreme posle nakon vaše šta korišćenje',
  cookie: 'колачић*|kolačić*|колачи|kolači',
  columns: {
    name: 'назив*|име|имена|ознака|кључ|naziv*|ime|oznaka|ključ',
    provider:
      'пружалац*|пружаоц*|провајдер*|добављач*|издавач|власник|домен|услуга|сервис|извор|компанија|предузеће|фирма|поставља|трећа страна|давалац|партнер|pružalac*|pružaoc*|provajder*|dobavljač*|izdavač|vlasnik|usluga|servis|izvor|kompanija|preduzeće|firma|postavlja|treća strana|davalac|davatelj|ко|чиј*|ko|čij*|прималац|primalac|управљач|upravljač|руковалац|rukovalac',
    service: '',
    purpose:
      'сврха|сврхе|намена|намјена|употреба|коришћење|циљ|чему служи|зашто|svrha|svrhe|namena|namjena|upotreba|korišćenje|korištenje|cilj|čemu služi|zašto',
    description:
      'опис|објашњење|појашњење|функција|функције|напомена|шта ради|opis|objašnjenje|pojašnjenje|funkcija|funkcije|napomena|šta radi',
    lifetime:
      'рок*|максималн*|maksimaln*|истек*|истиче|важење|важења|важи|период|вријеме|време|трајање|трајања|век|вијек|чување|чувања|чува се|важност|дужина|колико дуго|колико траје|rok|istek*|ističe|isteče|važenje|važenja|važi|period|vrijeme|vreme|trajanj*|vek|vijek|čuvanj*|čuva se|važnost|dužina|koliko dugo|koliko traje',
    category: 'тип|врста|врсте|категорија|категорије|класа|група|vrsta|vrste',
    other: 'садржај|вредност|вриједност|подаци|страна|више|sadržaj|vrednost|vrijednost|podaci|strana',
  },
  units: [
    '',
    '',
    'сат|сата|сати|час|часа|часова|часови|ч|sat|sata|sati|časa|časova',
    'дан|дана|дани|дану|dan|dana|dani|danu',
    'недељ*|недјељ*|седмиц*|nedelj*|nedjelj*|sedmic*|sedmič*',
    'мјесец*|mjesec*',
    'годин*|год|godin*|god',
  ],
  spans: {
    half: ['', '', '', '', '', '', ''],
    one: ['', '', '', '', '', '', 'годину дана|godinu dana'],
    two: ['', '', '', '', '', '', ''],
  },
  numbers:
    'један/једна/једну/једно/jedan/jedna/jednu/jedno|два/две/двије/dva/dve/dvije|три/tri|четири/četiri|пет/pet|шест/šest|седам/sedam|осам/osam|девет/devet|десет/deset|једанаест/jedanaest|дванаест/dvanaest|тринаест/trinaest|четрнаест/četrnaest|петнаест/petnaest|||осамнаест/osamnaest||||||двадесет четири/dvadeset četiri',
  tens: 'двадесет/dvadeset|тридесет/trideset|четрдесет/četrdeset|педесет/pedeset|шездесет/šezdeset|седамдесет/sedamdeset|осамдесет/osamdeset|деведесет/devedeset|сто/стотину/sto/stotinu',
  unitJoint: '',
  half: 'пола|pola',
  oneAndHalf: '',
  and: 'и|i',
  or: 'или|до|ili|do',
  respectively: 'односно|редом|респективно|odnosno|redom|respektivno',
  session:
    'сесија|сесије|сесији|сесију|сесијск*|привремен*|посета|посете|посјета|посјете|sesijsk*|privremen*|poseta|posete|poseti|posetu|posjeta|posjete|posjeti|posjetu',
  browser: 'прегледач*|претраживач*|прегледник*|браузер*|pregledač*|pretraživač*|preglednik*',
  close: 'затвар*|затвор*|заврш*|zatvar*|zatvor*|док не затвор*|док се не затвор*|dok ne zatvor*|dok se ne zatvor*',
  end: 'крај*|заврш*|трајањ*|истек*|kraj*|završ*|trajanj*|istek*',
  endless:
    'трајн*|трајан|сталн*|никада|никад|неограничен*|не истиче|заувек|trajn*|trajan|staln*|nikada|nikad|neograničen*|ne ističe|zauvek|zauvijek|нема трајања|нема рока|без истека|nema trajanja|nema trajanje|nema roka|nema isteka|bez isteka',
  byDefault: 'подразумевано|подразумијевано|podrazumevano|podrazumijevano',
  expires:
    'истиче|истичу|истекне|истека|брише|бришу|чува|чувају|складишти|складиште|траје|трају|важи|важе|остаје|остају|ističe|ističu|istekne|isteka|briše|brišu|čuva|čuvaju|skladišti|traje|traju|važi|važe|ostaje|ostaju',
  categories: {
    necessary:
      'неопходн*|нужн*|обавезн*|строго неопходни|основн*|битн*|безбедност*|безбједност*|потребн*|суштинск*|neophodn*|nužn*|obavezn*|tehničk*|osnovn*|bitn*|bezbednost*|bezbjednost*|potrebn*|suštinsk*',
    preferences: 'подешавањ*|функцијск*|прилагођ*|поставк*|корисничк*|podešavanj*|prilagođ*|postavk*|korisničk*',
    statistics:
      'перформанс*|учинк*|мерењ*|мјерењ*|посећеност*|посјећеност*|učink*|merenj*|mjerenj*|posećenost*|posjećenost*',
    marketing: 'оглас*|оглашав*|циљан*|праћењ*|друштвен*|oglas*|oglašav*|ciljan*|praćenj*|društven*',
    unclassified: 'некласификован*|неразврстан*|nerazvrstan*|neklasifikovan*|некатегорисан*|nekategorisan*',
  },
  consent: 'сагласн*|пристанак|пристанка|saglasn*|pristanak|pristanka',
  not: 'не|није|нису|нема|никакв*|без|ne|nije|nisu|nema|nikakv*|bez',
  only: 'само|искључиво|једино|samo|isključivo|jedino',
  if: 'ако|уколико|када|кад|у случају|за|након|после|послије|на страницама|ako|ukoliko|kada|kad|u slučaju|za|nakon|posle|poslije',
  called: 'под називом|под именом|назван*|зван*|по имену|pod nazivom|pod imenom|nazvan*|zvani|po imenu',
  startingWith: 'почињ*|започињ*|префикс*|počinj*|započinj*|prefiks*',
  names: {
    parts: '',
    proper: 'Српски|Srpski|Bosanski|Crnogorski|Србија|Srbija',
    none: 'нема|разни|разно|nema|razni',
    laws: '',
    said: '',
  },
  companies: { forms: 'д.о.о.|а.д.|d.o.o.|a.d.', shortened: '' },
  besidesCookies: {
    storage:
      'локално складиште|локалном складишту|локална меморија|локалној меморији|lokalno skladište|lokalnom skladištu|lokalna memorija|lokalnoj memoriji',
    pixel: 'пиксел|пиксели|пиксела|piksel|pikseli|piksela',
  },
  about: {
    this: 'ова|ови|ova|ovi',
    applies: 'односи се на|се односи на|примењује се на|odnosi se na|se odnosi na|primenjuje se na|primjenjuje se na',
  },
  prose: {
    abbreviations: 'нпр|др|сл|тзв|тј|г|чл|npr|dr|sl|tzv|tj|čl',
    file: 'текстуална датотека|текстуалне датотеке|текстуални фајл|мала датотека|tekstualna datoteka|tekstualne datoteke|tekstualni fajl|mala datoteka|mali fajl',
    again:
      'он|она|оно|они|га|их|овај|ова|ово|ови|оба|то|та|тај|је|су|се|ће|бити|након|после|послије|по|за|до|и|рок|ona|ono|oni|ga|ih|ovaj|ova|ovo|ovi|oba|taj|je|se|će|biti|nakon|posle|poslije|po|za|rok|има|имају|ima|imaju',
    relative: 'који|која|које|koji|koja|koje',
    set: 'постављен*|поставља',
    by: 'од стране|од',
    sets: 'поставља',
    ownParty: 'прва страна|прве стране|prva strana|prve strane',
    thirdParty: 'трећа страна|треће стране|treća strana|treće strane',
    logs: 'логови|дневни*|лог датотек*|запис*|logovi|dnevni*|log fajl*',
    formerly: 'више не*|više ne*',
  },
  dates: {
    months:
      'јануар*/јан/januar*/jan|фебруар*/феб/februar*/feb|март*/мар/mart*|април*/апр/april*|мај/маја/мају/maj/maja/maju|јун/јуна/јуни/јуну/juna/juni/junu|јул/јула/јули/јулу/jula/juli/julu|август*/авг/avgust*/august*|септемб*/сеп/septemb*|октоб*/окт/oktob*|новемб*/нов/novemb*|децемб*/дец/decemb*',
    of: '',
    number: '',
    updated:
      'ажуриран*|последња измена|последње измене|посљедња измјена|последње ажурирање|измењен*|измијењен*|верзија|ревидиран*|објављен*|ažurira*|poslednja izmena|posljednja izmjena|poslednje ažuriranje|izmenjen*|izmijenjen*|verzija|revidiran*',
    inForce:
      'на снази|ступа на снагу|ступила на снагу|важи од|примењује се од|примјењује се од|na snazi|stupa na snagu|stupila na snagu|važi od|primenjuje se od|primjenjuje se od',
    updatedAfter: '',
    other: 'закон*|уредб*|директив*|до|zakon*|uredb*|direktiv*',
  },
  links: {
    policy:
      'политик*|обавештење|обавјештење|изјава|правила|правилник|коришћење|употреба|информације|politika|politike|obaveštenje|obavještenje|izjava|pravila|pravilnik|korišćenje|korištenje|upotreba|informacije',
    settings:
      'подешавањ*|поставке|управља*|прихвати*|одбиј*|сагласност|пристан*|избор|промени|прилагод*|podešavanj*|postavke|upravlja*|prihvati*|odbij*|saglasnost|pristan*|izbor|promeni|prilagod*',
  },
};
