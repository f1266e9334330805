import type { ConsentTool } from './consent-tool.ts';
import { fromAccepted, parseJson } from './forms.ts';

/** A URL-encoded list of the categories that were accepted. @see @porscheofficial/cookie-consent-banner 4.1.0 */
export const porsche: ConsentTool = {
  names: ['cookies_accepted_categories'],
  read: (value) => fromAccepted(parseJson(value)),
};
