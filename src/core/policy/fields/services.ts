import { createLexicon, type Match, type Place } from '../lexicon/lexicon.ts';
import { memoize } from '../lexicon/memoize.ts';

/** How a name is written. "Target" is a service, and "target" an ordinary word. */
const PROPER = /^\p{Lu}|\.|\p{Ll}\p{Lu}/u;

/** "YouTube": where cells are run together, its second capital looks like the next cell's. */
const CAMEL = /\p{Ll}\p{Lu}/u;
/** Shorter names of services begin other words. */
const MIN_RUN_IN = 4;

/** Part of a cookie's name: "ASP.NET_SessionId". */
const INSIDE = /_/;

/** Behind the beginning of an address: "https://help.example.com/". */
const ADDRESS = /:\/\/[^\s:]*$/;
/** Characters of an address before a service. */
const MAX_ADDRESS = 120;

export function createServices(services: readonly string[]) {
  const find = memoize(createLexicon([[services.join('|'), true as const]]).find);
  const exact = new Set(services);
  const small = new Set(services.map((service) => service.toLowerCase()));
  /** Each may be followed by any letter: "Google|deosebește". */
  const runIn = services.filter((service) => service.length >= MIN_RUN_IN && /^\p{Lu}[\p{L}\d]+$/u.test(service));

  /** The known services of a text. */
  const findServices = (text: string): readonly Match<true>[] =>
    find(text).filter(
      ({ start, end }) =>
        PROPER.test(text.slice(start, end)) &&
        !INSIDE.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1)) &&
        !ADDRESS.test(text.slice(Math.max(0, start - MAX_ADDRESS), start)),
    );

  return {
    findServices,
    /** The services of one word into which the next word is run, or that look like two words run together. */
    findRunInServices: (text: string): readonly Place[] =>
      runIn.flatMap((service) => {
        const start = text.indexOf(service);
        const end = start + service.length;
        return start === -1 || !(CAMEL.test(service) || /\p{L}/u.test(text.charAt(end))) ? [] : [{ start, end }];
      }),
    /** The first known service in a text, as it is printed there, with the one in a bracket behind it; or null. */
    findService(text: string): string | null {
      const [first] = findServices(text);
      if (first === undefined) return null;
      // "YouTube (Google Ireland)": what a bracket adds is a service too.
      const bracket = /^\s?\(([^()\n]{1,40})\)/.exec(text.slice(first.end, first.end + 45));
      const whole = bracket?.[1] !== undefined && findServices(bracket[1]).length > 0;
      return text.slice(first.start, first.end + (whole ? bracket[0].length : 0));
    },
    /** True for a service written exactly as it writes itself: "Hotjar", which is no cookie's name; `ckan` may be one. */
    isService: (text: string): boolean => exact.has(text),
    /** True for the name of a service in any case: a tool and its cookie may be called alike, as `klaro` is. */
    isLikeService: (text: string): boolean => small.has(text.toLowerCase()),
  };
}

export type Services = ReturnType<typeof createServices>;

/** True for a host, which stands where nobody is named: "cdn.example.com". */
export const isHost = (text: string): boolean => /^\.?(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(text);
