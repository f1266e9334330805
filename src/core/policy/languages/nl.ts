import type { Language } from './language.ts';

export const nl: Language = {
  tag: 'nl',
  common:
    'de het een en van is zijn wij je uw we met niet dat die deze dit u voor op te om als bij worden wordt door of ook naar kan hoe welke onze daarnaast',
  cookie: 'trackers|trackingtools',
  columns: {
    name: 'naam|namen|cookienaam|benaming|aanduiding',
    provider:
      'aanbieder*|leverancier*|partij|dienst|domein|derde|eigenaar|bedrijf|verwerkend bedrijf|geplaatst door|herkomst|subgroep*|wie plaatst|uitgever|beheerder|van wie|wie zet|gezet door|afkomstig van|bron|organisatie|door wie|ontvanger',
    service: '',
    purpose:
      'doel|doelen|doeleinde*|gebruik|waarvoor|reden|wat doet|wat hij doet|wat het doet|waarom|waartoe|taak|waar dient',
    description: 'omschrijving|beschrijving|functie*',
    lifetime:
      'maximale opslagduur|maximale bewaartermijn|bewaartermijn|bewaarperiode|bewaartijd|bewaarduur|duur|looptijd|vervaldatum|verloopt*|vervalt*|levensduur|termijn|geldig*|opslag*|hoe lang|tot wanneer|bewaard|bewaren|retentie|hoelang|blijft staan|verdwijnt na|gewist na',
    category: 'soort|groep',
    other:
      'inhoud|waarde|gegevens|toestemming vereist|toestemming nodig|toestemming verplicht|eigen of derde|eigen of derden|eigen of van derden|first of third party|eerste of derde partij|eigen of extern',
  },
  units: ['seconde*', '', 'uur|uren|u', '', 'week|weken', 'maand*|mnd', 'jaar|jaren|jr'],
  otherUnits: ['kwartier*', '', 'kwartaal|kwartalen', 'halfjaar'],
  numbers:
    'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|||achttien||||||vierentwintig',
  tens: 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd',
  unitJoint: '',
  half: 'hal*',
  oneAndHalf: 'anderhalf|anderhalve',
  and: 'en',
  or: 'of|tot',
  respectively: 'respectievelijk|resp|de eerste|de tweede',
  session: 'tijdelijk|bezoek|browsersessie|uitlogg*|website verlaat|site verlaat',
  browser: 'browser*',
  close: 'sluit*|gesloten|afsluit*|afgesloten',
  end: 'einde|duur',
  endless: 'onbeperkt|onbepaald|nooit|blijvend|voor altijd|onbekend|geen vervaldatum|verloopt niet|geen einddatum',
  byDefault: 'standaard',
  expires:
    'onthoud*|verlo*|bewaar*|verwijderd|gewist|geldig|blijft|blijven|opgeslagen|verdwijnt|vervalt|vervallen|blijft staan|verdwijnt na|gewist na',
  categories: {
    necessary:
      'noodzakelijk*|strikt noodzakelijk*|functione*|vereist*|verplicht*|onmisba*|beveiliging|altijd actief|niet uitschakelen',
    preferences: 'voorkeur*|*voorkeuren|gebruikerservaring|instellingen',
    statistics: 'prestatie*|meten|*meting|metingen',
    marketing: 'reclame|gerichte|volgen|doelgerichte',
    unclassified:
      'niet-geclassificeerd*|niet geclassificeerd*|ongeclassificeerd*|niet-gecategoriseerd*|niet gecategoriseerd*|ongecategoriseerd*|in afwachting van onderzoek',
  },
  consent: 'toestemming*',
  not: 'niet|geen|zonder|nooit|noch',
  notAfter: 'niet meer gebruikt|niet meer geplaatst|niet langer gebruikt',
  only: 'pas als|pas wanneer|pas na|pas nadat|alleen|enkel|uitsluitend|slechts',
  if: 'pas als|pas wanneer|pas na|pas nadat|als|wanneer|indien|bij|voor|na',
  called: 'genaamd|genoemd|heet|met de naam',
  startingWith: 'begin*|voorvoegsel',
  names: {
    parts: '',
    proper: 'Nederlands|Ierland|Nederland|Europa',
    none: 'geen|diverse',
    laws: 'AVG',
    said: '',
  },
  companies: { forms: 'BV|B.V.|NV|N.V.', shortened: '' },
  besidesCookies: {
    storage: 'lokale opslag|lokaal opslag|sessieopslag',
    pixel: '',
    dataTypes: 'tekenreeks|tekst|geheel getal|getal|datum|lijst',
  },
  about: { this: 'deze|dit', applies: 'geldt voor|is van toepassing op' },
  prose: {
    abbreviations: 'resp',
    file: '',
    again: 'een|ze|deze|de|dit|hij|het|wordt|na|voor|blijft|worden|zijn|blijven|beide|heeft|hebben|met',
    relative: 'die|dat',
    set: 'geplaatst|ingesteld|gezet|aangeboden|geleverd|opgeslagen|verstrekt|afkomstig|beheerd|is|zijn|komt|komen',
    by: 'door|van',
    sets: 'plaatst|plaatsen|zet',
    sent: 'verzendt|verzenden|verstuurt|doorgeeft|verzoeken',
    choice: 'geaccepteerd|geweigerd|toestemming voor',
    ownParty: 'eerste partij|first-party|rechtstreeks door de eigenaar',
    thirdParty: 'derde partij|derden|third-party',
    logs: 'logbestand*|logboek*',
    formerly: 'niet meer|niet langer',
  },
  dates: {
    months: '||maart/mrt||mei|||||||',
    of: '',
    number: 'nr',
    updated:
      'bijgewerkt|laatst gewijzigd|laatste wijziging|laatste update|laatste aanpassing|aangepast|gewijzigd|herzien|voor het laatst|versie*|laatst',
    inForce: 'van kracht|geldig vanaf|ingangsdatum|in werking|geldend vanaf|geldt vanaf|van toepassing vanaf',
    updatedAfter: 'bijgewerkt|gewijzigd|aangepast|herzien',
    other: 'wet|*wet|verordening*|richtlijn 20*|besluit|vervangt',
  },
  links: {
    policy: '*beleid*|*verklaring*|*statement|*richtlijn*|*melding|*informatie|*reglement|gebruik|*policy',
    settings:
      '*instellingen|*instelling|beheer*|aanpassen|*voorkeuren|*voorkeur|*toestemming|instellen|accepteer|accepteren|weiger*|wijzig*|keuze*|toestaan|*keuzes',
  },
};
