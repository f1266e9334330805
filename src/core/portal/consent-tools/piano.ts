import type { ConsentTool } from './consent-tool.ts';
import { toItself } from './forms.ts';

/**
 * The tracker's own state: `"optin"` is its default, and nobody's answer. Its other cookie, `_pprv`, says "opt-out"
 * before anybody answered, so that nothing can rest on it.
 * @see piano-analytics-js 6.17.0
 */
export const piano: ConsentTool = {
  names: ['pa_privacy'],
  read: (value) => toItself('piano', value.includes('optout') ? false : null),
};
