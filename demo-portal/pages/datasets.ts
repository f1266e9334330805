import type { PortalLanguage } from '../model/scenario.ts';

/** A dataset of the invented town, for the catalogue. */
export interface Dataset {
  readonly id: string;
  readonly title: Record<PortalLanguage, string>;
  readonly text: Record<PortalLanguage, string>;
  readonly theme: Record<PortalLanguage, string>;
  readonly records: number;
  readonly updated: string;
}

export const datasets: readonly Dataset[] = [
  {
    id: 'trees',
    title: { en: 'Trees in streets and parks', fr: 'Arbres des rues et des parcs' },
    text: {
      en: 'Where each tree of the town stands, its species, and the year it was planted.',
      fr: 'L’emplacement de chaque arbre de la ville, son espèce et l’année de sa plantation.',
    },
    theme: { en: 'Environment', fr: 'Environnement' },
    records: 11_380,
    updated: '2026-03-02',
  },
  {
    id: 'bike-counts',
    title: { en: 'Bike counts by hour', fr: 'Comptages de vélos par heure' },
    text: {
      en: 'How many bicycles pass the six counters on the river path.',
      fr: 'Le nombre de vélos qui passent devant les six compteurs de la voie verte.',
    },
    theme: { en: 'Mobility', fr: 'Mobilité' },
    records: 315_360,
    updated: '2026-03-09',
  },
  {
    id: 'school-meals',
    title: { en: 'School meals of the week', fr: 'Menus des écoles de la semaine' },
    text: {
      en: 'What the children eat, with allergens and the share of local produce.',
      fr: 'Ce que mangent les enfants, avec les allergènes et la part de produits locaux.',
    },
    theme: { en: 'Education', fr: 'Éducation' },
    records: 1240,
    updated: '2026-03-06',
  },
  {
    id: 'council-votes',
    title: { en: 'Votes of the town council', fr: 'Votes du conseil municipal' },
    text: {
      en: 'Each deliberation since 2014 and how the council voted on it.',
      fr: 'Chaque délibération depuis 2014 et le vote du conseil.',
    },
    theme: { en: 'Public life', fr: 'Vie publique' },
    records: 3912,
    updated: '2026-02-20',
  },
];
