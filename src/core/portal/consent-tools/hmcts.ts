import type { ConsentTool } from './consent-tool.ts';
import { readPairs } from './forms.ts';

/** Plain JSON: `{"analytics":"on"}`. @see @hmcts/cookie-manager 1.1.0 */
export const hmcts: ConsentTool = {
  names: ['cookie-preferences'],
  read: (value) => readPairs(value, /"([^"]+)":"(on|off)"/g),
};
