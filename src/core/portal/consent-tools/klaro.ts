import type { ConsentTool } from './consent-tool.ts';
import { fromBooleans, parseJson } from './forms.ts';

/** URL-encoded JSON: `{"service":false}`. The notice's "OK" stores the same `false` as a refusal. @see klaro 0.7.22 */
export const klaro: ConsentTool = {
  names: ['klaro'],
  read: (value) => fromBooleans(parseJson(value), 'unknown'),
};
