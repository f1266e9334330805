import { lexicon, type Match } from '../words/lexicon.ts';
import { remember } from '../words/remember.ts';
import { services } from '../words/services.ts';

const known = lexicon([[services, true as const]]);
const exact = new Set(services.split('|'));

/** Phrases of the list that are also ordinary words, and so mean the service only when they are written as a name. */
const PROPER = /^\p{Lu}|\.|\p{Ll}\p{Lu}/u;

const find = remember(known.find);

/** The known services of a text. */
export const findServices = (text: string): readonly Match<true>[] =>
  find(text).filter(({ start, end }) => PROPER.test(text.slice(start, end)));

/** The first known service in a text, as it is printed there, or null. */
export function findService(text: string): string | null {
  const [first] = findServices(text);
  return first === undefined ? null : text.slice(first.start, first.end);
}

/** True for a service written exactly as it writes itself: "Hotjar", which is no cookie's name; `ckan` may be one. */
export const isService = (text: string): boolean => exact.has(text);
