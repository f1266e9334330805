import type { Language } from './language.ts';

export const lt: Language = {
  tag: 'lt',
  common:
    'ir yra kad jūsų mūsų tai šis šie šią kurie kuris kurią pagal nuo apie naudojame mes bei arba gali svetainės svetainėje kai jūs būti dėl',
  cookie: 'slapuk*',
  columns: {
    name: 'pavadinim*|vardas|vardai|raktas',
    provider:
      'teikėj*|tiekėj*|savinink*|paslauga|paslaugos|paslaugų|valdytoj*|leidėj*|šaltinis|trečioji šalis|įmonė|bendrovė|kas nustato|nustatė',
    service: '',
    purpose: 'paskirt*|tiksl*|panaudojim*|naudojimas|kam naudojamas|kam skirtas|kodėl',
    description: 'aprašym*|apibūdinim*|paaiškinim*|pastab*',
    lifetime:
      'galioj*|trukm*|saugojim*|laikotarp*|terminas|termino|terminai|laikas|pabaig*|baigiasi|kiek laiko|saugoma|saugomas|gyvavim*|nustoja galioti',
    category: 'tipas|tipo|rūšis|rūšies|grupė',
    other: 'turinys|duomenys|naudojami duomenys|reikšmė|vertė|nuoroda|sukūrimo laikas|sukūrimo momentas|šalis',
  },
  units: [
    '',
    '',
    'valand*|val.',
    'diena|dienos|dienų|dienas|dieną|dienoms|dienomis|paros|parų|parą',
    'savait*|sav',
    'mėnuo|mėnes*|mėn',
    'metai|metų|metus|metams|metais',
  ],
  numbers:
    'vienas/viena/vieną/vieno/vienos/vieneri/vienerius/vienerių|dvi/dviejų/dveji/dvejus/dvejų|trys/tris/trijų/treji/trejus/trejų|keturi/keturis/keturias/keturios/keturių/ketveri/ketverius/ketverių|penki/penkis/penkias/penkios/penkių/penkeri/penkerius/penkerių|šeši/šešis/šešias/šešios/šešių|septyni/septynis/septynias/septynios/septynių|aštuoni/aštuonis/aštuonias/aštuonios/aštuonių|devyni/devynis/devynias/devynios/devynių|dešimt/dešimties|vienuolika/vienuolikos|dvylika/dvylikos|trylika/trylikos|keturiolika/keturiolikos|penkiolika/penkiolikos|||aštuoniolika/aštuoniolikos||||||dvidešimt keturios/dvidešimt keturias/dvidešimt keturių',
  tens: 'dvidešimt|trisdešimt|keturiasdešimt|penkiasdešimt|šešiasdešimt|septyniasdešimt|aštuoniasdešimt|devyniasdešimt',
  unitJoint: '',
  half: 'pusė|pusę|pusės',
  oneAndHalf: 'pusantr*',
  and: 'ir',
  or: 'arba|iki',
  respectively: 'atitinkamai|ta pačia tvarka',
  session: 'sesij*|laikin*|apsilankym*|lankymosi|vizit*',
  browser: 'naršykl*',
  close: 'uždar*|išjung*',
  end: 'pabaig*|baig*|metu|trukmė|trukmę',
  endless: 'nuolatin*|pastov*|neribot*|neterminuot*|niekada|visada|amžin*',
  byDefault: 'pagal nutylėjimą|pagal numatytuosius',
  expires:
    'galioja|galios|baigiasi|baigiasi po|baigia galioti|nustoja galioti|saugomas|saugomi|saugoma|išlieka|lieka|ištrinam*|pašalinam*|sunaikinam*|išnyksta|ištrinti',
  categories: {
    necessary: 'būtin*|svarbiaus*|reikaling*|privalom*|esmin*|saugum*|pagrindin*',
    preferences: 'nuostat*|parinkt*|pageidavim*|pasirinkim*|pirmenyb*|nustatym*|patogum*',
    statistics: 'našum*|veiklos|matavim*|efektyvum*|lankomum*',
    marketing: 'rinkodar*|tikslin*|sekim*|stebėjim*|taikym*|socialin*',
    unclassified: 'nepriskirt*|neskirstyt*',
  },
  not: 'ne|nėra|niekada|jokių|nenaudoj*|neįraš*',
  only: 'tik|išskirtinai',
  if: 'jei|jeigu|kai|kuomet',
  called: 'vadinam*|pavadinimu|vardu',
  startingWith: 'prasided*|prefiks*|priešdėl*',
  names: {
    parts: '',
    proper: 'Lietuva|Lietuvių|Lietuviškai',
    none: 'nėra|įvairūs',
    laws: 'BDAR',
    said: '',
  },
  companies: { forms: 'UAB|AB|VšĮ|MB', shortened: '' },
  besidesCookies: { storage: 'vietinė saugykla|vietinėje saugykloje|naršyklės saugykl*|sesijos saugykl*', pixel: '' },
  about: { this: 'ši|šie', applies: 'taikoma|taikomi' },
  prose: {
    abbreviations: 'pvz|val|kt|pan|vad',
    file: 'tekstinis fail*|tekstiniai fail*|tekstinė rinkmena|tekstinės rinkmenos|teksto fail*',
    again: 'jis|jie|tai|šis|šie|yra|abu',
    logs: 'žurnalas|žurnalai|žurnalų',
  },
  dates: {
    months:
      'sausio/sausis|vasario/vasaris|kovo/kovas|balandžio/balandis|gegužės/gegužė|birželio/birželis|liepos/liepa|rugpjūčio/rugpjūtis|rugsėjo/rugsėjis|spalio/spalis|lapkričio/lapkritis|gruodžio/gruodis',
    of: 'm.|metų',
    number: 'nr',
    updated: 'atnaujin*|naujinim*|paskutin*|pakeista|pakeistas|pakeitim*|peržiūrėt*|redakcij*',
    inForce: 'galioja nuo|galiojanti nuo|įsigalioj*',
    updatedAfter: 'atnaujin*|įsigalioj*|pakeista|peržiūrėt*',
    other: 'įstatym*|reglament*|direktyv*|bdar|iki',
  },
  links: {
    policy: 'politik*|pranešim*|taisykl*|sąlyg*|naudojimas|naudojimo',
    settings: 'nustatym*|nuostat*|valdy*|tvarkyti|keisti|pasirink*|parinkt*|sutik*|atmesti|leisti|priimti|pritaikyti',
  },
};
