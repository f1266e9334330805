import { c15t } from './consent-tools/c15t.ts';
import { canonical } from './consent-tools/canonical.ts';
import type { ConsentChoices, ConsentTool } from './consent-tools/consent-tool.ts';
import { cookieThough } from './consent-tools/cookie-though.ts';
import { cookieconsent } from './consent-tools/cookieconsent.ts';
import { cookiesPreferences } from './consent-tools/cookies-preferences.ts';
import { hmcts } from './consent-tools/hmcts.ts';
import { klaro } from './consent-tools/klaro.ts';
import { matomoConsent, matomoRefusal } from './consent-tools/matomo.ts';
import { mozConsent } from './consent-tools/moz-consent.ts';
import { oneWord } from './consent-tools/one-word.ts';
import { amplitude, mixpanel, posthog } from './consent-tools/opt-outs.ts';
import { orejime } from './consent-tools/orejime.ts';
import { piano } from './consent-tools/piano.ts';
import { porsche } from './consent-tools/porsche.ts';
import { reactDsfr } from './consent-tools/react-dsfr.ts';
import { tarteaucitron } from './consent-tools/tarteaucitron.ts';
import { useCookieConsent } from './consent-tools/use-cookie-consent.ts';

/** Every tool whose stored choices are read: the platform's own, others' banners, and trackers that keep an answer themselves. */
export const CONSENT_TOOLS: readonly ConsentTool[] = [
  cookiesPreferences,
  tarteaucitron,
  orejime,
  klaro,
  cookieconsent,
  oneWord,
  hmcts,
  cookieThough,
  canonical,
  mozConsent,
  porsche,
  c15t,
  useCookieConsent,
  reactDsfr,
  piano,
  matomoConsent,
  matomoRefusal,
  amplitude,
  posthog,
  mixpanel,
];

/** Names of items in local storage, or their beginnings, under which choices are kept. */
export const CHOICE_ITEMS: readonly string[] = CONSENT_TOOLS.flatMap(({ names, inStorage }) =>
  inStorage ? names : [],
);

/**
 * The answers in the value of a cookie or stored item, and nothing else of it. Other values are not looked at.
 * @returns undefined when no tool keeps choices under this name, null when it keeps none in this form
 */
export function readChoices(name: string, value: string): ConsentChoices | null | undefined {
  let choices: ConsentChoices | null | undefined;
  for (const { names, read } of CONSENT_TOOLS) if (names.some((one) => isNamed(one, name))) choices ??= read(value);
  return choices;
}

/** Not `fitsName`: the popup's script has that, and shares no code with what is loaded beside it. */
const isNamed = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
