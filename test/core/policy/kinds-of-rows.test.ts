import { describe, expect, test } from 'vitest';
import { readPolicy } from './reader.ts';

/** "name by provider for lifetime", for each cookie. */
const toldIn = (text: string): readonly string[] =>
  readPolicy(text).declarations.map(
    ({ name, provider, lifetime }) => `${name} by ${provider ?? '–'} for ${lifetime?.text ?? '–'}`,
  );

describe('a provider of several words is glued to the cells beside it', () => {
  test.each([
    {
      what: 'Spanish, behind a known name that goes on in letters',
      header: 'NombreTitularFinalidadDuración',
      row: 'pll_languageMuseo EjemploRecuerda el idioma en que se muestra la web1 año',
      told: 'pll_language by Museo Ejemplo for 1 año',
    },
    {
      what: 'Spanish, with a little word',
      header: 'NombreTitularFinalidadDuración',
      row: 'kd_refAyuntamiento de EjemploGuarda la elección1 año',
      told: 'kd_ref by Ayuntamiento de Ejemplo for 1 año',
    },
    {
      what: 'French, with a hyphen',
      header: 'NomÉmetteurFinalitéDurée',
      row: 'kdRefVille de Saint-ExempleCompte les visites13 mois',
      told: 'kdRef by Ville de Saint-Exemple for 13 mois',
    },
    {
      what: 'English, a service with a capital inside',
      header: 'NameProviderPurposeDuration',
      row: 'VISITOR_INFO1_LIVEYouTubeRemembers the player6 months',
      told: 'VISITOR_INFO1_LIVE by YouTube for 6 months',
    },
    {
      what: 'English, such a service behind a name that begins alike',
      header: 'NameProviderPurposeDuration',
      row: 'hubspotutkHubSpot IncCounts visits6 months',
      told: 'hubspotutk by HubSpot Inc for 6 months',
    },
    {
      what: 'German, such a service with a legal form',
      header: 'NameAnbieterZweckSpeicherdauer',
      row: 'kd_mapOpenStreetMap FoundationZeigt Karten2 Tage',
      told: 'kd_map by OpenStreetMap Foundation for 2 Tage',
    },
    {
      what: 'a name that begins with a known one of letters alone',
      header: 'NameProviderPurposeDuration',
      row: 'SimpleSAMLSessionIDTown of ExampleKeeps you logged in2 days',
      told: 'SimpleSAMLSessionID by Town of Example for 2 days',
    },
  ])('$what', ({ header, row, told }) => {
    expect(toldIn(`Cookies\n${header}\n${row}`)).toEqual([told]);
  });
});

describe('a name is wrapped in its cell', () => {
  const aligned = (rows: readonly (readonly string[])[]): string =>
    rows
      .map((row) =>
        row
          .map((cell) => cell.padEnd(22))
          .join('')
          .trimEnd(),
      )
      .join('\n');
  test.each([
    {
      what: 'columns that spaces align, its rest beside another',
      text: aligned([
        ['Name', 'Provider', 'Purpose', 'Duration'],
        ['town_visitor_', 'town.example', 'Keeps the choice', '1 year'],
        ['consent', '', 'that you made.', ''],
        ['kd_ref', 'kd.example', 'Counts visits.', '2 days'],
      ]),
      told: ['town_visitor_consent by town.example for 1 year', 'kd_ref by kd.example for 2 days'],
    },
    {
      what: 'columns that spaces align, its rest alone',
      text: aligned([
        ['Name', 'Anbieter', 'Zweck', 'Speicherdauer'],
        ['town-answer-', 'town.example', 'Merkt sich die Wahl.', '1 Jahr'],
        ['checkbox-necessary', '', '', ''],
        ['kd_ref', 'kd.example', 'Zählt Besuche.', '2 Tage'],
      ]),
      told: ['town-answer-checkbox-necessary by town.example for 1 Jahr', 'kd_ref by kd.example for 2 Tage'],
    },
    {
      what: 'columns that spaces align, its rest with the underscore',
      text: aligned([
        ['Nom', 'Émetteur', 'Finalité', 'Durée'],
        ['kd_ref', 'kd.example', 'Compte les visites.', '2 jours'],
        ['town_stat', 'town.example', 'Compte', '3 mois'],
        ['_id.<n>', '', 'les pages.', ''],
      ]),
      told: ['kd_ref by kd.example for 2 jours', 'town_stat_id.* by town.example for 3 mois'],
    },
    {
      what: 'columns that tabs part, in a row of fewer cells',
      text: 'Naam\tDoel\tBewaartermijn\ntown_visitor_\tBewaart de keuze\t1 jaar\nid_[hash]\tvan de bezoeker.\nkd_ref\tTelt\tsessie',
      told: ['town_visitor_id_* by – for 1 jaar', 'kd_ref by – for sessie'],
    },
    {
      what: 'rows that have all of their cells are cookies of their own',
      text: 'Name\tPurpose\tDuration\ntown_pre_\tBegins many\t1 year\nkd_ref\tcounts\t2 days',
      told: ['town_pre_ by – for 1 year', 'kd_ref by – for 2 days'],
    },
    {
      what: 'a row whose purpose begins a sentence is a cookie of its own',
      text: 'Name\tPurpose\tDuration\ntown_pre_\tBegins many\t1 year\nkd_ref\tCounts visits\t',
      told: ['town_pre_ by – for 1 year', 'kd_ref by – for –'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(`Cookies\n\n${text}\n`)).toEqual(told);
  });
});

describe('a header in small letters, between others of a table with one cell per line', () => {
  test.each([
    {
      what: 'Dutch',
      text: 'Naam\ndeadline\nInhoud\nDoel\nkd_keuze\n2 weken\nEen getal\nBewaart uw keuze\nkd_bezoek\nGebruikerssessie\nEen getal\nVolgt uw bezoek\n',
      told: ['kd_keuze by – for 2 weken', 'kd_bezoek by – for Gebruikerssessie'],
    },
    {
      what: 'English',
      text: 'Name\ndeadline\nType\nPurpose\nkd_choice\n2 weeks\nHTTP\nKeeps your choice\nlocal\n1 day\nHTTP\nTells visits apart\n',
      told: ['kd_choice by – for 2 weeks', 'local by – for 1 day'],
    },
    {
      what: 'a value below its label is none',
      text: 'Name\nkd\nPurpose\nKeeps your choice\nDuration\n2 weeks\n',
      told: ['kd by – for 2 weeks'],
    },
  ])('$what', ({ text, told }) => {
    expect(toldIn(`Cookies\n\n${text}`)).toEqual(told);
  });
});
