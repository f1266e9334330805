import type { ConsentTool } from './consent-tool.ts';
import { readBooleans } from './forms.ts';

/** URL-encoded JSON: `{"analytics":false,"preference":false}`. @see @mozmeao/consent-banner 1.1.1 */
export const mozConsent: ConsentTool = {
  names: ['moz-consent-pref'],
  read: readBooleans,
};
