import type { Declaration } from './declaration.ts';
import type { Line } from './document/line.ts';
import type { Fields } from './fields/fields.ts';

/** A call or a question ends it: no purpose. */
const TALK = /[!?]$/;

/** What stands before a colon at the beginning of a line. */
const SPEAKER = /^([^\s:]{2,40}):\s/;

/** So often a line begins with the name of one who speaks. */
const MIN_TURNS = 3;

/** True for a lifetime that is counted; talk may speak of a session. */
const isSpan = (lifetime: Declaration['lifetime']): boolean =>
  lifetime?.kind === 'persistent' && lifetime.seconds !== null;

export function createOmissions({ commentsAt, deniesCookie, isOfFood, says, saysCookie }: Fields) {
  /** Those who speak in turns: "Ann: …", "J.Doe: …", "Ann: …" again. */
  function speakersIn(lines: readonly Line[]): ReadonlySet<string> {
    const turns = new Map<string, number>();
    for (const { text } of lines) {
      const [, name] = SPEAKER.exec(text) ?? [];
      if (name !== undefined) turns.set(name, (turns.get(name) ?? 0) + 1);
    }
    return new Set([...turns].flatMap(([name, count]) => (count < MIN_TURNS ? [] : name)));
  }

  /** True where whatever speaks of cookies is a sentence that denies them: "The interface uses no cookies." */
  const deniesAll = (lines: readonly Line[]): boolean =>
    lines.every(({ text, cells }) => !saysCookie(text) || (cells.length === 0 && deniesCookie(text))) &&
    lines.some(({ text }) => saysCookie(text));

  /**
   * What was read, without what is none: talk below an article or in turns, a recipe, what a text without cookies lists, and
   * what stands before its first word for a cookie, in no category. A known name is always one.
   */
  return (
    read: readonly Declaration[],
    { text, lines }: { readonly text: string; readonly lines: readonly Line[] },
    known: ReadonlySet<string>,
  ): readonly Declaration[] => {
    const isBare = ({ name, lifetime, category }: Declaration) =>
      lifetime === null && category === null && !known.has(name);
    if (read.length === 0) return read;
    if (!read.some(({ name }) => known.has(name))) {
      // "J.Doe: made these twice!": what people say, where nothing is told of cookies.
      const isCall =
        read.some(({ purpose }) => TALK.test(purpose ?? '')) && !says(text, 'browser') && !says(text, 'consent');
      const speakers = speakersIn(lines);
      const isTalk =
        (isCall && read.every(isBare)) ||
        read.some(({ name, lifetime, category }) => speakers.has(name) && category === null && !isSpan(lifetime));
      if (isTalk || isOfFood(text) || deniesAll(lines)) return [];
    }
    const comments = commentsAt(text);
    const word = lines.find((line) => saysCookie(line.text))?.start ?? 0;
    // A list with a known name is one of cookies, whatever stands above it.
    const first = read.some(({ name, quote }) => known.has(name) && quote.start < word) ? 0 : word;
    return read.filter(
      (declaration) =>
        known.has(declaration.name) ||
        ((declaration.quote.end > first || declaration.category !== null) &&
          (declaration.quote.start < comments || !isBare(declaration))),
    );
  };
}
