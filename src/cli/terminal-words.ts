import { readFileSync } from 'node:fs';
import type { Words } from '../messages/translate.ts';
import { type Messages, wordsFromMessages } from '../messages/words-from-messages.ts';

const LANGUAGES = ['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

/** Language and region, as in `pt_PT.UTF-8` or `ca_ES@valencia`. */
const NAME = /^([a-z]{2})(?:[_-]([a-z]{2}))?(?![a-z])/i;

/**
 * The words of the terminal's language, with the dates of its region, as its environment names them; English otherwise.
 * @see POSIX, LC_MESSAGES
 */
export function terminalWords(environment: NodeJS.ProcessEnv = process.env): Words {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const [, language = '', region] = NAME.exec(named) ?? [];
  const known = LANGUAGES.find((one) => one === language.toLowerCase()) ?? null;
  const file = new URL(`../../_locales/${known ?? 'en'}/messages.json`, import.meta.url);
  return wordsFromMessages(JSON.parse(readFileSync(file, 'utf8')) as Messages, localeOf(known, region));
}

/** For `Intl`, to which `pt` alone is Brazil's, while our words are Portugal's. */
function localeOf(language: string | null, region = language === 'pt' ? 'PT' : ''): string {
  if (language === null) return 'en';
  return region === '' ? language : `${language}-${region.toUpperCase()}`;
}
