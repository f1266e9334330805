import type { Words } from './words.ts';

export const nl: Words = {
  language: 'nl',
  common: 'de het een en van is zijn wij je uw we met voor niet op worden wordt die dat bij om aan',
  cookie: 'cookie|cookies|cookienaam',
  columns: {
    name: 'naam|namen|cookienaam|cookie-naam|benaming|sleutel',
    provider:
      'aanbieder|aanbieders|leverancier|leveranciers|partij|dienst|domein|derde|derde partij|derde partijen|eigenaar|geplaatst door|herkomst|bedrijf|verstrekker|uitgever|host|verantwoordelijke|bron|plaatser|afzender|provider',
    purpose: 'doel|doelen|doeleinde|doeleinden|gebruik|waarvoor|reden|gebruikt voor|nut',
    description: 'omschrijving|beschrijving|functie|functies|toelichting|uitleg|werking|wat doet het|details',
    lifetime:
      'bewaartermijn|bewaarperiode|bewaartijd|bewaarduur|duur|looptijd|geldigheid|geldigheidsduur|vervaldatum|verloopt|vervalt|vervaltijd|levensduur|termijn|verlooptijd|einddatum|verval|opslagduur|opslagperiode|verloopdatum|houdbaarheid|geldig',
    category: 'type|soort|categorie|categorieen|groep|klasse',
    other:
      'inhoud|waarde|gegevens|rechtsgrond|grondslag|meer informatie|privacybeleid|link|toestemming|land|privacyverklaring|opmerking|opmerkingen',
  },
  joins: 'van|van de|van het|en|de|het|per|of',
  units: [
    'seconde|seconden|sec',
    'minuut|minuten|min',
    'uur|uren|u',
    'dag|dagen',
    'week|weken',
    'maand|maanden|mnd',
    'jaar|jaren|jr',
  ],
  numbers:
    'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig',
  half: 'half|halve',
  and: 'en',
  or: 'of|tot',
  session: '*sessie|*sessies|sessieduur|tijdelijk|bezoek|session|sessie*|bezoeksessie',
  sessionEnd:
    'einde van de sessie|einde sessie|einde van uw sessie|sessiecookie|sessiecookies|sessie-cookie|sessie-cookies|duur van de sessie|duur van de bezoeksessie|sluiten van de browser|sluiten van uw browser|sluiten browser|browser sluit|browser afsluit|browser wordt gesloten|browser wordt afgesloten|browser gesloten|browser afgesloten|afsluiten van de browser|browsersessie|einde bezoek',
  endless:
    'permanent|permanente|persistent|persistente|onbeperkt|onbepaald|nooit|blijvend|variabel|voor altijd|onbekend',
  expires:
    'verloopt|verlopen|vervalt|vervallen|bewaard|bewaartermijn|verwijderd|gewist|geldig|looptijd|blijft|blijven|opgeslagen|verdwijnt|bewaren|bewaart|levensduur|duur',
  categories: {
    necessary:
      'noodzakelijk|noodzakelijke|strikt noodzakelijk*|essentieel|essentiele|functioneel|functionele|technisch|technische|vereist|vereiste|verplicht|verplichte|onmisbaar|onmisbare|beveiliging|altijd actief|basis',
    preferences: 'voorkeur|voorkeuren|*voorkeuren|personalisatie|gebruikerservaring|instellingen|comfort',
    statistics:
      '*statistiek|*statistieken|statistisch|statistische|analytisch|analytische|analyse|*analyse|prestatie|prestaties|performance|meten|*meting|metingen',
    marketing:
      'marketing|*marketing*|advertentie|advertenties|*advertenties|reclame|tracking|*tracking*|sociale media|social media|gerichte|volgen|doelgerichte',
    unclassified: 'niet geclassificeerd|niet-geclassificeerd|ongeclassificeerd|overig|overige|andere',
  },
  not: 'niet|geen|zonder|nooit|noch',
  only: 'alleen als|alleen wanneer|alleen indien|alleen bij|enkel als|enkel wanneer|uitsluitend als|uitsluitend wanneer|slechts als|alleen voor|enkel indien|alleen na',
  called: 'genaamd|genoemd|met de naam|heet|heten|naam',
  startingWith: 'die begint met|die beginnen met|beginnend met|begint met|beginnen met|voorvoegsel',
  dated:
    'laatst bijgewerkt|laatste update|bijgewerkt|laatst gewijzigd|laatste wijziging|versie van|ingangsdatum|geldig vanaf',
};
