import { browser } from './browser.ts';

/** The visitor's language as a BCP 47 primary tag: the one in which the policy is asked for. */
export function language(): string {
  return browser.i18n.getUILanguage().split(/[-_]/)[0]?.toLowerCase() ?? 'en';
}
