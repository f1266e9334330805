import { lexicon, type Match } from '../lexicon/lexicon.ts';
import { remember } from '../lexicon/memoize.ts';
import { services } from '../lexicon/services.ts';

const known = lexicon([[services, true as const]]);
const exact = new Set(services.split('|'));

/** Phrases of the list that are also ordinary words, and so mean the service only when they are written as a name. */
const PROPER = /^\p{Lu}|\.|\p{Ll}\p{Lu}/u;

const find = remember(known.find);

/** The known services of a text. */
export const findServices = (text: string): readonly Match<true>[] =>
  find(text).filter(({ start, end }) => PROPER.test(text.slice(start, end)));

/** The first known service in a text, as it is printed there, with the one in a bracket behind it; or null. */
export function findService(text: string): string | null {
  const [first] = findServices(text);
  if (first === undefined) return null;
  // "YouTube (Google Ireland)": what a bracket adds is a service too.
  const bracket = /^\s?\(([^()\n]{1,40})\)/.exec(text.slice(first.end, first.end + 45));
  const whole = bracket?.[1] !== undefined && findServices(bracket[1]).length > 0;
  return text.slice(first.start, first.end + (whole ? bracket[0].length : 0));
}

/** True for a service written exactly as it writes itself: "Hotjar", which is no cookie's name; `ckan` may be one. */
export const isService = (text: string): boolean => exact.has(text);

const HOST = /^\.?(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** True for who sets a cookie when nobody is named: "cdn.example.com". */
export const isHost = (text: string): boolean => HOST.test(text);
