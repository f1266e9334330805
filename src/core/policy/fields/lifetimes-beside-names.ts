import type { Place } from '../lexicon/lexicon.ts';
import type { Durations } from './durations.ts';
import type { Lifetimes } from './lifetime.ts';
import { probably, type StatedLifetime } from './stated-lifetime.ts';

/** Names of which a sentence may tell one by one. */
const MAX_NAMES = 20;

/** Where another sentence begins. */
const SENTENCE_END = /[.!?;]\s|。/;

/** Where a text says a name again; of a family, what its names begin with. */
function placesOf(name: string, text: string): readonly Place[] {
  const [beginning = ''] = name.split('*');
  const places: Place[] = [];
  for (let start = text.indexOf(beginning); start !== -1; start = text.indexOf(beginning, start + 1)) {
    const end = start + beginning.length;
    if (beginning === '') return [];
    if (name !== beginning || !/[\w-]/.test(text.charAt(end))) places.push({ start, end });
  }
  return places;
}

export function createLifetimesBesideNames({ findDurations }: Durations, { readLifetime }: Lifetimes) {
  const probablyRead = (text: string): StatedLifetime | null => {
    const stated = readLifetime(text);
    return stated && probably(stated);
  };

  /**
   * "_a is kept for 2 years, _b for a day", "2 years (_a), a day (_b)": the one span beside each name in the words about
   * all of them, in one sentence with it, and none of a name that is not said again; null where another has no span or
   * two, or a span is nobody's.
   */
  function lifetimesBesideNames(text: string, names: readonly string[]): readonly (StatedLifetime | null)[] | null {
    // So many names a person says again.
    if (names.length > MAX_NAMES) return null;
    const said = names
      .flatMap((name) => placesOf(name, text).map((place) => ({ name, ...place })))
      .sort((one, other) => one.start - other.start);
    const spans = findDurations(text);
    const count = new Set(said.map(({ name }) => name)).size;
    if (count < 2 || spans.length !== count) return null;
    const from = (behind: boolean): readonly (StatedLifetime | null | undefined)[] =>
      names.map((name) => {
        const own = said.flatMap((place, at) => {
          if (place.name !== name) return [];
          const [start, end] = behind
            ? [place.end, said[at + 1]?.start ?? text.length]
            : [said[at - 1]?.end ?? 0, place.start];
          return spans.filter((span) => {
            const between = behind ? text.slice(start, span.start) : text.slice(span.end, end);
            return span.start >= start && span.end <= end && !SENTENCE_END.test(between);
          });
        });
        const [span, another] = own;
        if (said.every((place) => place.name !== name)) return null;
        return span === undefined || another !== undefined ? undefined : probablyRead(text.slice(span.start, span.end));
      });
    return [from(true), from(false)].find((each) => each.every((lifetime) => lifetime !== undefined)) ?? null;
  }

  return { lifetimesBesideNames };
}
