import { bannerWords } from '../languages/banner-words.ts';

/** What a button of a banner does: `settings` opens its switches, `save` keeps them. */
export type Does = 'accept' | 'refuse' | 'save' | 'settings';

/** A longer text is no button's. */
const MAX_TEXT_LENGTH = 60;
/** So many letters begin too many words: they stand alone. */
const MAX_WHOLE_LENGTH = 3;

/** What a button with this text does; null when its words do not say. A text that refuses may name what it does not accept, or the least. */
export function readButton(text: string): Does | null {
  if (text.length > MAX_TEXT_LENGTH || has(text, 'more')) return null;
  const accepts = placeOf(text, 'accept');
  const denies = placeOf(text, 'not');
  const takesLeast = has(text, 'necessary') && denies < 0 && (accepts >= 0 || has(text, 'only'));
  if (has(text, 'refuse') || takesLeast || (denies >= 0 && denies < accepts)) return 'refuse';
  if (has(text, 'selected')) return 'save';
  if (accepts >= 0) return has(text, 'settings') ? null : 'accept';
  if (has(text, 'save')) return 'save';
  return has(text, 'settings') ? 'settings' : null;
}

/** Whether a text is about cookies. */
export const isAboutCookies = (text: string): boolean => has(text, 'cookies');

const has = (text: string, kind: keyof typeof bannerWords): boolean => placeOf(text, kind) >= 0;

/** Where the first of such words begins; -1 when there is none. */
function placeOf(text: string, kind: keyof typeof bannerWords): number {
  const lower = text.toLowerCase();
  const places = bannerWords[kind].map((word) => beginOf(word, lower)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

function beginOf(word: string, text: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const goesOn = word.length <= MAX_WHOLE_LENGTH && isLetter(text[end - 1]) && isLetter(text[end]);
    if (!isLetter(text[at - 1]) && !goesOn) return at;
  }
  return -1;
}

const isLetter = (character = ''): boolean => /\p{L}/u.test(character);
