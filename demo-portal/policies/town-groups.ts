import type { PortalLanguage } from '../model/scenario.ts';
import { type PolicyGroup, type PolicyRow, platformRow } from './row.ts';

/** The four cookies of the platform, with the durations that its newer template states. */
const platformRows: Record<PortalLanguage, readonly PolicyRow[]> = {
  en: [
    platformRow(
      'sessionid',
      '2 weeks by default',
      'Authentication: makes sure at each request that the user is who they say.',
    ),
    platformRow(
      'csrftoken',
      'Token randomly reset between two requests or two sessions. Up to 12 months',
      'Security: a token of its own for each request or session keeps forged requests (CSRF) out.',
    ),
    platformRow('cookies_preferences', '6 months', 'Cookie preferences: keeps what the visitor decided about cookies.'),
    platformRow(
      'django_language',
      '12 months',
      'Language: keeps the language the visitor browses in. This cookie is activated only if the portal is available in multiple languages.',
    ),
  ],
  fr: [
    platformRow(
      'sessionid',
      '2 semaines par défaut',
      'Authentification : vérifie à chaque requête que l’utilisateur est bien celui qu’il dit être.',
    ),
    platformRow(
      'csrftoken',
      'Jeton réinitialisé aléatoirement entre deux requêtes ou deux sessions. Jusqu’à 12 mois',
      'Sécurité : un jeton propre à chaque requête ou session écarte les requêtes contrefaites (CSRF).',
    ),
    platformRow(
      'cookies_preferences',
      '6 mois',
      'Préférences : conserve ce que le visiteur a décidé au sujet des cookies.',
    ),
    platformRow(
      'django_language',
      '12 mois',
      'Langue : conserve la langue de navigation du visiteur. Ce cookie n’est activé que si le portail est disponible en plusieurs langues.',
    ),
  ],
};

const mapRow: Record<PortalLanguage, PolicyRow> = {
  en: {
    provider: 'Huwise Maps (maps.huwise.com)',
    name: 'map_session',
    duration: 'Session',
    purpose: 'Map: keeps the view of the embedded town map while it is open.',
  },
  fr: {
    provider: 'Huwise Maps (maps.huwise.com)',
    name: 'map_session',
    duration: 'Session',
    purpose: 'Carte : conserve la vue du plan de la ville tant qu’il est ouvert.',
  },
};

const necessary: Record<PortalLanguage, Pick<PolicyGroup, 'heading' | 'introduction'>> = {
  en: {
    heading: 'Strictly necessary cookies',
    introduction:
      'Without them the portal could not be used as it should. They are placed automatically on your browser.',
  },
  fr: {
    heading: 'Cookies strictement nécessaires',
    introduction:
      'Sans eux le portail ne pourrait pas fonctionner. Ils sont déposés automatiquement sur votre navigateur.',
  },
};

/** The platform's own section, as its template has it. */
export const platformGroup = (language: PortalLanguage): PolicyGroup => ({
  ...necessary[language],
  rows: platformRows[language],
});

/** The platform's section with the map that this town embeds. */
const necessaryGroup = (language: PortalLanguage): PolicyGroup => ({
  ...necessary[language],
  rows: [...platformRows[language], mapRow[language]],
});

const statistics: Record<PortalLanguage, PolicyGroup> = {
  en: {
    heading: 'Statistics cookies',
    introduction: 'They measure how the portal is used. They are placed only after you have agreed.',
    rows: [
      {
        provider: 'Matomo',
        name: '_pk_id.*',
        duration: '13 months',
        purpose: 'Audience measurement: tells a visit from a return.',
      },
      {
        provider: 'Matomo',
        name: '_pk_ses.*',
        duration: '30 minutes',
        purpose: 'Audience measurement: holds the pages of one visit together.',
      },
    ],
  },
  fr: {
    heading: 'Cookies de statistiques',
    introduction: 'Ils mesurent l’usage du portail. Ils ne sont déposés qu’après votre accord.',
    rows: [
      {
        provider: 'Matomo',
        name: '_pk_id.*',
        duration: '13 mois',
        purpose: 'Mesure d’audience : distingue une première visite d’un retour.',
      },
      {
        provider: 'Matomo',
        name: '_pk_ses.*',
        duration: '30 minutes',
        purpose: 'Mesure d’audience : relie les pages d’une même visite.',
      },
    ],
  },
};

/** The town's own policy: the platform's section with its map, and its audience measurement. */
export const townGroups = (language: PortalLanguage): readonly PolicyGroup[] => [
  necessaryGroup(language),
  statistics[language],
];
