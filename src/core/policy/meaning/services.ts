import { lexicon } from '../words/lexicon.ts';
import { services } from '../words/services.ts';

const known = lexicon([[services, true as const]]);
const exact = new Set(services.split('|'));

/** Phrases of the list that are also ordinary words, and so mean the service only when they are written as a name. */
const PROPER = /^\p{Lu}|\.|\p{Ll}\p{Lu}/u;

/** The first known service in a text, as it is printed there, or null. */
export function findService(text: string): string | null {
  for (const { start, end } of known.find(text)) {
    const printed = text.slice(start, end);
    if (PROPER.test(printed)) return printed;
  }
  return null;
}

/** The service that begins at a place of a folded text. */
export const serviceAt = known.at;

/** True for a service written exactly as it writes itself: "Hotjar", which is no cookie's name; `ckan` may be one. */
export const isService = (text: string): boolean => exact.has(text);
