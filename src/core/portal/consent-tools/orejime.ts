import type { ConsentTool } from './consent-tool.ts';
import { readBooleans } from './forms.ts';

/** JSON, plain or URL-encoded: `{"purpose":false}`. What is mandatory stays true. @see orejime 3.2.1, 2.3.3 */
export const orejime: ConsentTool = {
  names: ['eu-consent', 'orejime'],
  read: readBooleans,
};
