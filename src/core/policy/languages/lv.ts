import type { Language } from './language.ts';

export const lv: Language = {
  tag: 'lv',
  common:
    'un ir kas lai vai no par mūsu jūsu šī šīs šo tiek mēs kā tās tā var vietnes vietnē vietni kad jūs pēc tikai izmanto',
  cookie: 'sīkdat*|sīkfail*',
  columns: {
    name: 'nosaukum*|vārds|vārdi|atslēga',
    provider:
      'pakalpojum*|piegādātāj*|sniedzēj*|nodrošinātāj*|īpašniek*|izdevēj*|pārzinis|trešā puse|uzņēmums|avots|kas uzstāda|uzstādītāj*',
    purpose: 'nolūk*|mērķis|mērķi|mērķa|izmantošana|izmantošanas|lietošana|pielietojum*|kam paredzēt*|kāpēc',
    description: 'aprakst*|skaidrojum*|paskaidrojum*|darbība',
    lifetime:
      'derīg*|izmantošanas termiņš|lietošanas termiņš|termiņš|termiņi|termiņa|ilgums|ilgumu|glabāšan*|uzglabāšan*|glabājas|beigu|beigas|beidzas|laiks|cik ilgi|tiek glabāt*|dzīves cikls|darbības laiks',
    category: 'veids|veida|veidi|tips|tipa|grupa',
    other: 'saturs|dati|vērtība|izmantotie dati|iegūtie dati|saite|piekrišana',
  },
  units: [
    '',
    '',
    'stund*',
    'diena|dienas|dienu|dienām|dienā|diennakt*',
    'nedēļ*',
    'mēnes*|mēn',
    'gads|gada|gadi|gadu|gadus|gadiem|gadam|gadā',
  ],
  numbers:
    'viens/viena/vienu/vienas|divi/divas/divus/divu/diviem/divām|trīs/triju/trim|četri/četras/četrus/četru/četriem|pieci/piecas/piecus/piecu/pieciem|seši/sešas/sešus/sešu/sešiem|septiņi/septiņas/septiņus/septiņu/septiņām|astoņi/astoņas/astoņus/astoņu|deviņi/deviņas/deviņus/deviņu|desmit|vienpadsmit|divpadsmit|trīspadsmit|četrpadsmit|piecpadsmit|||astoņpadsmit||||||divdesmit četras/divdesmit četru',
  tens: 'divdesmit|trīsdesmit|četrdesmit|piecdesmit|sešdesmit|septiņdesmit|astoņdesmit|deviņdesmit',
  unitJoint: '',
  half: 'puse|pusi|pus',
  oneAndHalf: 'pusotr*',
  and: 'un',
  or: 'līdz',
  respectively: 'attiecīgi|tādā pašā secībā|šādā secībā',
  session: 'sesij*|kamēr lietotāj*|kamēr esat|pagaid*|īslaicīg*|apmeklējum*',
  browser: 'pārlūk*',
  close: 'aizver*|slēdz|slēgšan*',
  end: 'beigām|beigu|beigas|beidzas|laikā|ilgums|noslēg*',
  endless: 'pastāvīg*|neierobežot*|beztermiņa|nekad|ilglaicīg*',
  byDefault: 'pēc noklusējuma',
  expires:
    'glabājas|glabāta|glabātas|glabāts|glabāti|uzglabāta|uzglabātas|uzglabāti|saglabājas|derīga|derīgas|derīgs|derīgi|beidzas|beidzas pēc|dzēsta|dzēstas|dzēsti|izdzēsta|izdzēstas|izdzēsti|paliek|pazūd|zūd',
  categories: {
    necessary: 'nepieciešam*|obligāt*|būtisk*|pamata sīk*|pamatsīk*|drošīb*|tehnisk*|neatņemam*',
    preferences: 'izvēles|izvēļu|iestatījum*|ērtīb*',
    statistics: 'veiktspēj*|mērīj*|izpildes|apmeklētīb*',
    marketing: 'mērķa sīk*|mērķēt*|mērķorient*|izsekošan*',
    unclassified: 'neklasificēt*',
  },
  not: 'nav|ne|bez|nekad|neizmanto*|nelieto*',
  only: 'tikai|vienīgi',
  if: 'kad|gadījum*|ja jūs|ja lietotāj*|ja apmeklētāj*|ja portāl*|ja vietn*|ja ir',
  called: 'sauc|saukt*|ar nosaukumu',
  startingWith: 'sākas|prefiks*|priedēkl*',
  names: {
    parts: '',
    proper: 'Latvija|Latviešu',
    none: 'nav|dažādi',
    laws: 'VDAR',
    said: '',
  },
  companies: { forms: 'SIA|AS', shortened: '' },
  besidesCookies: {
    storage: 'lokālā krātuve|lokālajā krātuvē|vietējā krātuve|vietējā krātuvē|pārlūka krātuv*|sesijas krātuv*',
    pixel: 'pikselis|pikseļi',
  },
  about: { this: 'šī|šie', applies: 'attiecas uz|piemēro' },
  prose: {
    abbreviations: 'piem|utt',
    file: 'teksta dat*|teksta fail*|mazas datnes|mazi faili',
    again: 'tās|tie|tas|šīs|šī|tiek|ir|abas|abi',
    logs: 'žurnāl*',
  },
  dates: {
    months: 'janvār*|februār*|mart*|aprīl*|maij*|jūnij*|jūlij*|august*|||||',
    of: 'gada',
    number: 'nr',
    updated: 'atjaunin*|atjaunot*|pēdējo reizi|pēdējās izmaiņas|pārskatīt*|grozīt*|redakcij*',
    inForce: 'spēkā',
    updatedAfter: 'atjaunin*|atjaunot*|pārskatīt*|spēkā',
    other: 'likum*|regula|regulas|regulu|direktīv*|noteikumi nr|vdar|līdz',
  },
  links: {
    policy: 'politik*|paziņojum*|noteikum*|izmantošana|izmantošanas|lietošana|lietošanas',
    settings: 'iestatījum*|pārvald*|mainīt|pielāgot|piekriš*|piekrist|noraid*|atļaut|izvēl*|apstiprin*',
  },
};
