import type { ConsentTool } from './consent-tool.ts';
import { toItself } from './forms.ts';

/** The value is when it was answered: that the cookie is there is the answer. @see matomo.js 5.2.0 */
export const matomoConsent: ConsentTool = {
  names: ['mtm_consent', 'mtm_cookie_consent'],
  read: () => toItself('matomo', true),
};

export const matomoRefusal: ConsentTool = {
  names: ['mtm_consent_removed'],
  read: () => toItself('matomo', false),
};
