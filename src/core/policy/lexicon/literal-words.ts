import { isWordAt } from './lexicon.ts';

/** How many last characters of a string are hashed. The hash rules out nearly every place of a text. */
const HASHED = 4;
const HASHES = 1 << 16;
const hashWith = (hash: number, code: number): number => ((hash << 4) + code) & (HASHES - 1);

const goesOnAt = (text: string, index: number): boolean => isWordAt(text, index) || /[_-]/.test(text.charAt(index));

const hashOf = (string: string): number =>
  Array.from({ length: HASHED }, (_, index) => string.charCodeAt(string.length - HASHED + index)).reduce(hashWith, 0);

/**
 * Tells whether a text holds one of these strings, exactly as it is written and with no letter behind it. Every sentence
 * is asked, so the places are looked at by the hash of their characters, and not string by string.
 */
export function createLiteralWords(strings: readonly string[]): (text: string) => boolean {
  const long = strings.filter(({ length }) => length >= HASHED);
  const short = strings.filter(({ length }) => length < HASHED);
  const byHash = new Map<number, readonly string[]>();
  const isKnown = new Uint8Array(HASHES);
  for (const string of long) {
    const hash = hashOf(string);
    byHash.set(hash, [...(byHash.get(hash) ?? []), string]);
    isKnown[hash] = 1;
  }
  const standsAt = (text: string, string: string, index: number): boolean =>
    index >= 0 && text.startsWith(string, index) && !goesOnAt(text, index + string.length);

  return (text) => {
    let hash = 0;
    for (let index = 0; index < text.length; index += 1) {
      hash = hashWith(hash, text.charCodeAt(index));
      if (isKnown[hash] !== 1) continue;
      const end = index + 1;
      if (byHash.get(hash)?.some((string) => standsAt(text, string, end - string.length)) === true) return true;
    }
    return short.some((string) => {
      for (let at = text.indexOf(string); at !== -1; at = text.indexOf(string, at + 1)) {
        if (standsAt(text, string, at)) return true;
      }
      return false;
    });
  };
}
