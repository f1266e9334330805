import type { Place } from './lexicon.ts';

/** True where each of these words of a text begins within one of the places. */
export const isCovered = (text: string, word: RegExp, places: readonly Place[]): boolean =>
  Array.from(text.matchAll(word)).every(({ index }) => places.some(({ start, end }) => start <= index && index < end));
