import { browser } from './browser.ts';

/** The visitor's language, in which policies are asked for, as a BCP 47 primary tag. */
export function language(): string {
  return browser.i18n.getUILanguage().split(/[-_]/)[0]?.toLowerCase() ?? 'en';
}
