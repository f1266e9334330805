import type { ConsentTool } from './consent-tool.ts';
import { parseJson, toItself, toRecord } from './forms.ts';

/** Base64 of URL-encoded JSON, within the tracker's identifier. @see @amplitude/analytics-browser 2.48.1 */
export const amplitude: ConsentTool = {
  names: ['AMP_*'],
  read: (value) => {
    const { optOut } = toRecord(parseJson(value, (text) => decodeURIComponent(atob(text))));
    return typeof optOut === 'boolean' ? toItself('amplitude', optOut ? false : null) : null;
  },
};

const optIn = (service: string, item: string): ConsentTool => ({
  inStorage: true,
  names: [item],
  read: (value) => toItself(service, value === '1' || (value === '0' ? false : null)),
});

/** @see posthog-js 1.449.2 */
export const posthog = optIn('posthog', '__ph_opt_in_out_*');

/** @see mixpanel-browser 2.83.0 */
export const mixpanel = optIn('mixpanel', '__mp_opt_in_out_*');
