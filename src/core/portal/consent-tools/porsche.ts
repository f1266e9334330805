import type { ConsentTool } from './consent-tool.ts';
import { fromAccepted } from './forms.ts';

/** The categories that were accepted, between URL-encoded commas. @see @porscheofficial/cookie-consent-banner 4.1.0 */
export const porsche: ConsentTool = {
  names: ['cookies_accepted_categories'],
  read: (value) => fromAccepted(value.split(/%2C|,/i)),
};
