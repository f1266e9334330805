import type { ConsentTool } from './consent-tool.ts';
import { fromAccepted, parseJson, toRecord } from './forms.ts';

/** URL-encoded JSON: the categories that were accepted. @see vanilla-cookieconsent 3.1.0 */
export const cookieconsent: ConsentTool = {
  names: ['cc_cookie'],
  read: (value) => fromAccepted(toRecord(parseJson(value)).categories),
};
