import { fromLanguages } from './in-use.ts';

const MOST = 2000;
/** Longer texts are sentences, which hardly come twice. */
const LONGEST = 300;

/**
 * The same function, which keeps its latest answers: rows of a table repeat themselves, and several readers look at the
 * same words. What it keeps is bounded.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const memory = fromLanguages(() => new Map<string, T>());
  return (text) => {
    const answers = memory();
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (answers.size >= MOST) answers.clear();
    if (text.length <= LONGEST) answers.set(text, answer);
    return answer;
  };
}
