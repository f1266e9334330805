import { cookiesAt, type PortalLanguage } from '../model/scenario.ts';
import type { Visit } from '../model/visit.ts';
import { policyLink } from './policy-link.ts';

const bannerWords = {
  en: {
    title: 'Your cookie preferences',
    opening: 'You choose what this site keeps on your device. You can change your mind at any time.',
    necessary: 'Strictly necessary cookies',
    necessaryText: 'They make the portal work.',
    alwaysOn: 'Always active',
    statistics: 'Statistics cookies',
    statisticsText: 'They tell the town how its portal is used.',
    tool: 'Audience measurement (Matomo)',
    on: 'Active',
    off: 'Inactive',
    policy: 'Read the cookies policy',
    refuse: 'Refuse all',
    accept: 'Accept all',
    save: 'Save my choices',
  },
  fr: {
    title: 'Gestion de vos préférences sur les cookies',
    opening: 'Vous choisissez ce que ce site garde sur votre appareil. Vous pouvez changer d’avis à tout moment.',
    necessary: 'Cookies strictement nécessaires',
    necessaryText: 'Ils font fonctionner le portail.',
    alwaysOn: 'Toujours actif',
    statistics: 'Cookies de statistiques',
    statisticsText: 'Ils disent à la ville comment son portail est utilisé.',
    tool: 'Mesure d’audience (Matomo)',
    on: 'Actif',
    off: 'Inactif',
    policy: 'Consulter la charte des cookies',
    refuse: 'Tout refuser',
    accept: 'Tout accepter',
    save: 'Sauvegarder mes choix',
  },
} as const satisfies Record<PortalLanguage, Readonly<Record<string, string>>>;

/** What the page's scripts need, as JSON for a script element. */
export function toSettings(visit: Visit): string {
  const { scenario, language } = visit;
  const settings = {
    words: bannerWords[language],
    policy: policyLink(visit)?.href ?? null,
    choice: cookiesAt(scenario, 'choice'),
    tried: scenario.tried ?? [],
    localStorage: scenario.localStorage ?? [],
    statistics: {
      atOnce: cookiesAt(scenario, 'script-at-once'),
      whenAccepted: cookiesAt(scenario, 'statistics-accepted'),
    },
  };
  return JSON.stringify(settings).replaceAll('<', '\\u003c');
}
