import type { ConsentTool } from './consent-tool.ts';
import { readWord } from './forms.ts';

/** Tools that keep one word about everything, each under a name of its own. */
export const oneWord: ConsentTool = {
  names: [
    // cookieconsent 3.1.1 (Osano), also within @vaadin/cookie-consent 24.9.5. "dismiss" is no answer.
    'cookieconsent_status',
    // react-cookie-consent 10.0.2. Cookiebot has a cookie of that name too, whose value is no such word.
    'CookieConsent',
    // cookies-eu-banner 3.0.0
    'hasConsent',
    // bootstrap-cookie-alert 1.2.2, whose one button says "I agree"
    'acceptCookies',
  ],
  read: readWord,
};
