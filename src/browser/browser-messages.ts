import type { Messages } from '../messages/messages.ts';
import { browser } from './browser.ts';

/** The browser's own translations: it loads one language, and none of it is in the bundle. */
export function browserMessages(): Messages {
  return {
    locale: browser.i18n.getMessage('@@ui_locale').replaceAll('_', '-'),
    t: (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]),
  };
}
