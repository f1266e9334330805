const MAX_ANSWERS = 2000;
/** Longer texts are sentences, which hardly come twice; but the last is asked about once for each name in it. */
const MAX_KEY_LENGTH = 300;

/**
 * The same function, which keeps its latest answers: rows of a table repeat themselves, and several readers look at the
 * same words. What it keeps is bounded.
 */
export function memoize<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    if (text.length > MAX_KEY_LENGTH) {
      if (text !== last?.text) last = { text, answer: read(text) };
      return last.answer;
    }
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (answers.size >= MAX_ANSWERS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
