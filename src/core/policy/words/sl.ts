import type { Words } from './words.ts';

export const sl: Words = {
  language: 'sl',
  common: 'in v na se je da za so od s ki ali te lahko pri vaše kako to ko brez ta kot niso po spletni',
  cookie: 'piškotek|piškotki|piškotka|piškotkov|piškotke|piškotkih|cookie|cookies',
  columns: {
    name: 'ime|naziv|imena|oznaka|ključ',
    provider:
      'ponudnik|ponudniki|izdajatelj|lastnik|storitev|domena|nastavi|tretja oseba|tretja stran|podjetje|vir|upravljavec|upravitelj|izvor|skrbnik',
    purpose: 'namen|nameni|uporaba|čemu služi|cilj|razlog',
    description: 'opis|funkcija|funkcije|razlaga|podrobnosti|pojasnilo',
    lifetime:
      'trajanje|rok|čas trajanja|rok trajanja|veljavnost|čas|potek|poteče|življenjska doba|obdobje|čas hrambe|rok hrambe|doba|obdobje hrambe|čas shranjevanja|datum poteka|hramba|čas veljavnosti',
    category: 'vrsta|tip|kategorija|skupina|vrste',
    other: 'vsebina|vrednost|podatki|pravna podlaga|povezava|več informacij|soglasje|država|privolitev',
  },
  joins: 'in|za|od|o|na',
  units: [
    'sekunda|sekunde|sekund',
    'minuta|minute|minut|minuti|min',
    'ura|ure|ur|uri|h',
    'dan|dni|dneva|dneh',
    'teden|tedna|tedne|tednov',
    'mesec|meseca|mesece|mesecev',
    'leto|leta|leti|let',
  ],
  numbers:
    'en/ena/eno/eden|dva/dve|tri/trije|štiri/štirje|pet|šest|sedem|osem|devet|deset|enajst|dvanajst|trinajst|štirinajst|petnajst|šestnajst|sedemnajst|osemnajst|devetnajst|dvajset',
  half: 'pol',
  and: 'in',
  or: 'ali|do',
  session: 'seja|seje|sejo|sejni|sejnega|začasen|začasni|obisk|obiska',
  sessionEnd:
    'konec seje|konca seje|zaključek seje|zaključka seje|ob koncu seje|trajanje seje|čas trajanja seje|sejni piškotek|sejni piškotki|zaprtja brskalnika|zaprtju brskalnika|zaprtje brskalnika|zaprete brskalnik|zapre brskalnik|seja brskalnika|izteka seje',
  endless: 'trajni|trajen|trajno|stalni|nikoli|neomejeno|neomejen|ne poteče|nedoločen',
  expires:
    'poteče|potečejo|izbriše|izbrišejo|hrani|hranijo|shrani|shranjen|trajanje|traja|velja|veljaven|izgine|ostane|rok|preneha',
  categories: {
    necessary: 'nujn*|potrebn*|obvezn*|tehničn*|osnovn*|bistven*|varnost*|vedno aktivni|neobhodn*',
    preferences: 'preferenc*|nastavitv*|funkcional*|funkcijsk*|prilagod*|personaliz*|uporabnišk*',
    statistics: 'statisti*|analitič*|analitik*|analiz*|zmogljivos*|učinkovit*|merjenj*|obiskanost*|izvedben*',
    marketing: 'marketin*|oglas*|oglaševa*|reklam*|trženj*|tržen*|ciljn*|sledenj*|sledil*|družben*|družabn*',
    unclassified: 'nerazvrščen*|neklasificiran*|ostali|ostalo|drugi|nekategoriziran*',
  },
  not: 'ne|ni|niso|nobenih|noben*|brez|nikoli|niti',
  only: 'samo če|samo ko|le če|le ko|samo v primeru|le v primeru|izključno če|zgolj če|samo za|samo po',
  called: 'z imenom|imenovan|imenuje|poimenovan',
  startingWith: 'ki se začnejo z|ki se začne z|začne z|začnejo z|začenja z|začenjajo z|predpona',
  dated: 'zadnja posodobitev|nazadnje posodobljeno|posodobljeno|zadnja sprememba|velja od',
};
