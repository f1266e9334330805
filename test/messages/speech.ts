import english from '../../_locales/en/messages.json';
import french from '../../_locales/fr/messages.json';
import { wordsFromMessages } from '../../src/messages/words-from-messages.ts';

export const en = wordsFromMessages(english, 'en');
export const fr = wordsFromMessages(french, 'fr');

/** The kinds of spaces are the business of one test; in the others they would only hide the words. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
