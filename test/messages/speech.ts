import english from '../../_locales/en/messages.json';
import french from '../../_locales/fr/messages.json';
import { messagesFromFile } from '../../src/messages/messages-from-file.ts';

export const en = messagesFromFile(english, 'en');
export const fr = messagesFromFile(french, 'fr');

/** The kinds of spaces are the business of one test; in the others they would only hide the words. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
