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
  { text: 'Your consent is needed', category: null },
  { text: 'Einwilligung ist notwendig', category: null },
  { text: 'Autres (votre consentement est requis)', category: null },
  { text: 'Traceurs exemptés de consentement', category: 'necessary' },
  { text: 'Mesure d’audience exemptée de consentement', category: 'statistics' },
  { text: 'Exentas de consentimiento: análisis', category: 'statistics' },
  { text: 'Pozostałe (wymagana jest zgoda)', category: 'unclassified' },
  { text: 'Souhlas je nutný', category: null },
  { text: 'Samtycke är nödvändigt', category: null },
  { text: 'Необходимо согласие', category: null },
  { text: 'Necessary, without consent', category: 'necessary' },
  { text: 'Notwendig (keine Einwilligung)', category: 'necessary' },
  { text: 'Neither advertising nor third-party cookies', category: null },
  { text: 'Weder Werbung noch Statistik', category: null },
  { text: 'Hverken statistik eller reklame', category: null },
  { text: 'Ani reklama, ani statystyka', category: null },
  { text: 'How cookies are classified', category: null },
  { text: 'Se clasifican así', category: null },
  { text: 'Klassifizierung', category: null },
  { text: 'Cookies non classés', category: 'unclassified' },
  { text: 'Ikke klassificerede cookies', category: 'unclassified' },
  { text: 'Oklassificerade kakor', category: 'unclassified' },
  { text: 'Manage cookie preferences', category: null },
  { text: 'Gérer mes préférences de cookies', category: null },
  { text: 'Canviar configuració de les cookies', category: null },
  { text: 'Preferences', category: 'preferences' },
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
