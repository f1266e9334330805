import type { Language } from '../languages/language.ts';
import { normalise } from './normalise.ts';

/** Shorter words are function words, and would meet words of other languages: "tan" would be "than". */
const MIN_LENGTH = 4;

/** The language with its words also as they begin behind others: Welsh "blynedd" is "flynedd" and "mlynedd" too. */
export function withMutations(language: Language): Language {
  if (language.mutations === undefined) return language;
  const mutations = language.mutations.split('|').map((forms) => forms.split('/'));

  function mutated(phrase: string): readonly string[] {
    if (phrase.length < MIN_LENGTH || phrase.startsWith('*')) return [phrase];
    const [initial = '', ...others] = mutations.find(([first = '']) => normalise(phrase).startsWith(first)) ?? [];
    return [phrase, ...others.map((other) => other + phrase.slice(initial.length))];
  }
  const within = (list: string, mark: '|' | '/'): string => list.split(mark).flatMap(mutated).join(mark);
  const all = (list: string): string => within(list, '|');
  const each = <Lists extends Readonly<Record<string, string>>>(lists: Lists): Lists =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, all(list)])) as Lists;

  const [second, minute, hour, day, week, month, year] = language.units;
  return {
    ...language,
    cookie: all(language.cookie),
    columns: each(language.columns),
    units: [all(second), all(minute), all(hour), all(day), all(week), all(month), all(year)],
    ...each({
      session: language.session,
      browser: language.browser,
      close: language.close,
      end: language.end,
      endless: language.endless,
      expires: language.expires,
      startingWith: language.startingWith,
    }),
    categories: each(language.categories),
    dates: {
      ...each(language.dates),
      months: language.dates.months
        .split('|')
        .map((forms) => within(forms, '/'))
        .join('|'),
    },
    links: each(language.links),
  };
}
