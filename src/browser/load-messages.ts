import type { Messages } from '../messages/messages.ts';
import { messagesFromFile } from '../messages/messages-from-file.ts';
import { browser } from './browser.ts';

/**
 * Our messages in a language that is not the browser's own.
 * @param language BCP 47 primary tag
 * @returns null where we do not speak it
 */
export async function loadMessages(language: string): Promise<Messages | null> {
  if (!/^[a-z]{2,3}$/.test(language)) return null; // a page's claim
  const file = browser.runtime.getURL(`_locales/${language}/messages.json`);
  const found = await fetch(file).catch(() => null);
  return found?.ok ? messagesFromFile(await found.json(), language) : null;
}
