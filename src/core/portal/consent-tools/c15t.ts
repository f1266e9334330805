import type { ConsentTool } from './consent-tool.ts';
import { fromAccepted, fromBooleans, parseJson, toRecord } from './forms.ts';

/**
 * The cookie lists what was accepted, `c.measurement:1`, beside the id of a person, of which nothing is looked at; the
 * item in local storage has all answers as JSON.
 * @see @c15t/react 2.2.1
 */
export const c15t: ConsentTool = {
  names: ['c15t'],
  inStorage: true,
  read: (value) =>
    fromBooleans(toRecord(parseJson(value)).consents) ??
    fromAccepted([...value.matchAll(/\bc\.(\w+):1\b/g)].map(([, purpose]) => purpose)),
};
