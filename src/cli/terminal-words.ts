import { readFileSync } from 'node:fs';
import type { Words } from '../words/translate.ts';
import { type Messages, wordsFromMessages } from '../words/words-from-messages.ts';

const LOCALES = ['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

/** The words of the terminal's language, as its environment names it; English otherwise. @see POSIX, LC_MESSAGES */
export function terminalWords(environment: NodeJS.ProcessEnv = process.env): Words {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const locale = LOCALES.find((known) => known === named.slice(0, 2).toLowerCase()) ?? 'en';
  const file = new URL(`../../_locales/${locale}/messages.json`, import.meta.url);
  return wordsFromMessages(JSON.parse(readFileSync(file, 'utf8')) as Messages, locale);
}
