import type { ConsentTool } from './consent-tool.ts';
import { readBooleans } from './forms.ts';

/**
 * URL-encoded JSON of booleans. `{"necessary":true}` is written on the first page, before anybody answered: none is among the answers.
 * @see @use-cookie-consent/core 0.3.6
 */
export const useCookieConsent: ConsentTool = {
  names: ['USE_COOKIE_CONSENT_STATE'],
  read: readBooleans,
};
