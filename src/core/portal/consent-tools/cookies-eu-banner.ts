import type { ConsentTool } from './consent-tool.ts';
import { readWord } from './forms.ts';

/** @see cookies-eu-banner 3.0.0 */
export const cookiesEuBanner: ConsentTool = { names: ['hasConsent'], read: readWord };
