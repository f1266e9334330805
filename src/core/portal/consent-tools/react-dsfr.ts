import type { ConsentTool } from './consent-tool.ts';
import { fromBooleans, parseJson, toRecord } from './forms.ts';

/** JSON of booleans in local storage, under a name that lists the purposes. @see @codegouvfr/react-dsfr 1.33.0 */
export const reactDsfr: ConsentTool = {
  inStorage: true,
  names: ['@codegouvfr/react-dsfr finalityConsent *'],
  read: (value) => {
    const { isFullConsent: _isFullConsent, ...purposes } = toRecord(parseJson(value));
    return fromBooleans(purposes);
  },
};
