import type { ConsentTool } from './consent-tool.ts';
import { EVERYTHING, fromAccepted } from './forms.ts';

/** One word, the widest that was accepted; `essential` is a refusal. @see @canonical/cookie-policy 3.10.0 */
export const canonical: ConsentTool = {
  names: ['_cookies_accepted'],
  read: (value) => (value === 'all' ? { [EVERYTHING]: true } : fromAccepted([value])),
};
