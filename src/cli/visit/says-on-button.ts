import { bannerWords } from '../languages/banner-words.ts';

/** A longer text is no button's. */
const MAX_TEXT_LENGTH = 60;

/** A text that refuses may name what it refuses to accept. */
export function says(text: string, words: keyof typeof bannerWords): boolean {
  if (text === '' || text.length > MAX_TEXT_LENGTH) return false;
  const has = (kind: keyof typeof bannerWords) =>
    bannerWords[kind].some((word) =>
      word.length > 2 ? text.toLowerCase().includes(word) : text.toLowerCase() === word,
    );
  return has(words) && !has('more') && (words === 'refuse' || !has('refuse'));
}
