import type { ConsentTool } from './consent-tool.ts';
import { readWord } from './forms.ts';

/** Cookiebot has a cookie of that name too, whose value is no such word. @see react-cookie-consent 10.0.2 */
export const reactCookieConsent: ConsentTool = { names: ['CookieConsent'], read: readWord };
