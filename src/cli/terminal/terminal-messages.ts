import { readFileSync } from 'node:fs';
import type { Messages } from '../../messages/messages.ts';
import { type MessageFile, messagesFromFile } from '../../messages/messages-from-file.ts';

const LANGUAGES = ['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

/** Language and region, as in `pt_PT.UTF-8` or `ca_ES@valencia`. */
const NAME = /^([a-z]{2})(?:[_-]([a-z]{2}))?(?![a-z])/i;

/**
 * The messages in the terminal's language, with the dates of its region. Its environment names both; English otherwise.
 * @see POSIX, LC_MESSAGES
 */
export function terminalMessages(environment: NodeJS.ProcessEnv = process.env): Messages {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const [, language = '', region] = NAME.exec(named) ?? [];
  const known = LANGUAGES.find((one) => one === language.toLowerCase()) ?? null;
  return read(known ?? 'en', localeOf(known, region));
}

/** The messages in a language by its BCP 47 primary tag; null where we do not speak it. */
export async function messagesIn(language: string): Promise<Messages | null> {
  return LANGUAGES.includes(language) ? read(language, localeOf(language)) : null;
}

function read(language: string, locale: string): Messages {
  const file = new URL(`../../../_locales/${language}/messages.json`, import.meta.url);
  return messagesFromFile(JSON.parse(readFileSync(file, 'utf8')) as MessageFile, locale);
}

/** For `Intl`, to which `pt` alone means Brazil, while our messages are in the Portuguese of Portugal. */
function localeOf(language: string | null, region = language === 'pt' ? 'PT' : ''): string {
  if (language === null) return 'en';
  return region === '' ? language : `${language}-${region.toUpperCase()}`;
}
