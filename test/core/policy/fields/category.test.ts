import { expect, test } from 'vitest';
import { fields } from '../reader.ts';

const { namesSeveralCategories, readCategory } = fields;

test.each([
  { text: 'Strictly necessary cookies', category: 'necessary' },
  { text: '1) Functional (necessary)', category: 'necessary' },
  { text: 'Cookies de mesure d’audience', category: 'statistics' },
  { text: 'Werbe-Cookies', category: 'marketing' },
  { text: 'Toiminnalliset evästeet', category: 'preferences' },
  { text: 'Neklasifikované cookies', category: 'unclassified' },
  { text: 'Būtini slapukai', category: 'necessary' },
  { text: 'Nebūtini slapukai', category: null },
  { text: 'Mērķa sīkdatnes', category: 'marketing' },
  { text: 'Tölfræðikökur', category: 'statistics' },
  { text: 'Cwcis swyddogaethol', category: 'preferences' },
  { text: 'Fianáin mhargaíochta', category: 'marketing' },
  { text: 'Biskota të domosdoshme', category: 'necessary' },
  { text: 'No advertising cookies', category: null },
  { text: 'Aucun cookie publicitaire', category: null },
  { text: 'Cookies which are not strictly necessary', category: null },
  { text: 'Strumenti di Tracciamento necessari', category: 'necessary' },
  { text: 'Strumenti di Tracciamento di terze parti', category: null },
  { text: 'Analytics (consent required)', category: 'statistics' },
  { text: 'Statistik (Einwilligung erforderlich)', category: 'statistics' },
  { text: 'Traceurs soumis à votre accord : statistiques', category: 'statistics' },
  { text: 'Cookies and similar technologies', category: null },
  { text: 'Cookies y tecnologías similares', category: null },
  { text: 'Technische Cookies', category: 'necessary' },
  { text: 'Cookies e rastreamento', category: null },
  { text: 'Cookies de rastreamento', category: 'marketing' },
  { text: 'Nodvendige informasjonskapsler', category: 'necessary' },
  { text: 'What is a cookie?', category: null },
])('"$text" names $category', ({ text, category }) => {
  expect(readCategory(text)).toBe(category);
});

test.each([
  { text: 'Tracking and performance, third party', several: true },
  { text: 'Necessary and marketing cookies', several: true },
  { text: 'Functional (necessary)', several: false },
  { text: 'Statistics: audience measurement', several: false },
  { text: 'Necessary, no advertising cookies', several: false },
  { text: 'What is a cookie?', several: false },
])('"$text" names several: $several', ({ text, several }) => {
  expect(namesSeveralCategories(text)).toBe(several);
});
