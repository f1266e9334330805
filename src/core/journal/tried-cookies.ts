import type { Cookie } from '../cookie/cookie.ts';
import type { ObservedCookie } from './observe.ts';
import type { RefusedLine } from './refused-line.ts';

/** Cookies that pages set and removed at once, whose names differ in a number or an id alone. */
export interface TriedCookies {
  /** With `*` for what differs. */
  readonly name: string;
  /** Whose they are, if the catalogue knows them. */
  readonly provider: string | null;
  /** For which domains they were set. */
  readonly domains: readonly string[];
  /** How often one was set. */
  readonly times: number;
  /** How often one was asked for in vain. */
  readonly refused: number;
  /** ms since the Unix epoch. */
  readonly firstAt: number;
  /** ms since the Unix epoch. */
  readonly lastAt: number;
}

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<![\da-z])(?=[a-z]*\d)[\da-z]{16,}|\d{4,}/gi;
/** What a name ends in, behind a sign that parts words: letters and digits mixed. */
const MIXED_END = /(?<=[_.:|-])(?=[a-z]*\d+[a-z])[\da-z]{5,}$/i;

/** Names that a new page makes anew become one: with `*` for numbers of four digits or more, and for ids. */
const familyOf = (name: string): string => name.slice(0, 256).replace(ID, '*').replace(MIXED_END, '*');

/**
 * Gathers by their names the cookies that were tried out, so that more pages make no longer list.
 * @param refused lines of any name: those of a gathered name are counted there
 * @returns the gathered cookies, and the refused lines of all other names
 */
export function gatherTried(
  tried: Iterable<ObservedCookie>,
  providerOf: (cookie: Cookie) => string | undefined,
  refused: readonly RefusedLine[],
): { readonly tried: readonly TriedCookies[]; readonly refused: readonly RefusedLine[] } {
  const families = new Map<string, TriedCookies>();
  for (const one of tried) {
    const { cookie, setters, spans } = one;
    const name = familyOf(cookie.name);
    const at = setters[0]?.firstAt ?? spans[0]?.from ?? 0;
    const lastAt = setters.at(-1)?.lastAt ?? at;
    const known = families.get(name);
    families.set(name, {
      name,
      provider: known?.provider ?? providerOf(cookie) ?? null,
      domains: [...new Set([...(known?.domains ?? []), cookie.domain])].sort(),
      times:
        (known?.times ?? 0) +
        Math.max(
          1,
          setters.reduce((sum, { times }) => sum + times, 0),
        ),
      refused: 0,
      firstAt: Math.min(at, known?.firstAt ?? at),
      lastAt: Math.max(lastAt, known?.lastAt ?? lastAt),
    });
  }
  const others = refused.filter(({ line, times }) => {
    const family = families.get(familyOf(line.name));
    if (family) families.set(family.name, { ...family, refused: family.refused + times });
    return !family;
  });
  const ordered = [...families.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { tried: ordered, refused: others };
}
