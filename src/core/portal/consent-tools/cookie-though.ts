import type { ConsentTool } from './consent-tool.ts';
import { readPairs } from './forms.ts';

/** `essential:1|statistics:0`, in a cookie whose name another tool has too. @see cookie-though 1.7.3 */
export const cookieThough: ConsentTool = {
  names: ['cookie-preferences'],
  read: (value) => readPairs(value, /(?:^|\||%7C)([^"|:%]+)(?::|%3A)([01])(?=\||%7C|$)/gi),
};
