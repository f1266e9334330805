import type { TextLine } from './text-line.ts';

/** Points by which a line may miss the edge that it fills. */
const SLACK = 1;
/** A space, as a part of the height of the letters. */
const SPACE = 0.25;

/** Technical names have these, and ordinary words do not. */
const IN_NAMES = /[_\d]/;

/** True for a word that may be a name by itself; the digits that a name ends with are none. */
const mayBeName = (word: string): boolean => IN_NAMES.test(word) && /\p{L}/u.test(word);

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

const lastWord = (text: string): string => text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1);

/** The width of so many of a line's letters, as if all were as wide. */
const widthOf = ({ x, right, text }: TextLine, letters: number): number =>
  ((right - x) / Math.max(1, text.length)) * letters;

/**
 * What stands between two lines that follow each other: nothing where a word was cut, a space where the text was
 * wrapped, and a line break where the next word would have had room.
 * @param begun the word that the line ends with, from where it begins: perhaps some lines above
 */
function between(line: TextLine, next: TextLine, edge: number, begun: string): '' | ' ' | '\n' {
  const spare = edge - line.right;
  const word = firstWord(next.text);
  if (spare > widthOf(next, word.length) + SPACE * next.height + SLACK) return '\n';
  if (/[\p{L}\p{N}_]-$/u.test(line.text)) return '';
  // Only a word that begins its line is cut, and only where not one more letter had room.
  const isCut = !line.text.includes(' ') && spare < widthOf(next, 1) && IN_NAMES.test(begun + word);
  // A column may be as wide as its longest word, which then fills it without being cut.
  return isCut && (spare > SLACK || !mayBeName(word)) ? '' : ' ';
}

/**
 * The text of lines below each other.
 * @param edge up to where they could have gone; null when that is unknown, and they count as wrapped
 */
export function joinLines(lines: readonly TextLine[], edge: number | null): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return line.text;
    return text + (edge === null ? ' ' : between(before, line, edge, lastWord(text))) + line.text;
  }, '');
}

/** A shorter line is a line of its own, not one that was wrapped: in letters of the height, and as a part of the widest. */
const MIN_WRAPPED = { letters: 20, share: 0.8 } as const;

/** Joins the lines of a paragraph that were wrapped, up to the edge of the text; the others stay lines of their own. */
export function joinProse(lines: readonly TextLine[], edge: number): readonly string[] {
  const texts: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isLong =
      before !== undefined &&
      edge - before.x > MIN_WRAPPED.letters * before.height &&
      before.right - before.x > MIN_WRAPPED.share * (edge - before.x);
    const joint = isLong ? between(before, line, edge, lastWord(texts.at(-1) ?? '')) : '\n';
    if (joint === '\n') texts.push(line.text);
    else texts.splice(-1, 1, `${texts.at(-1) ?? ''}${joint}${line.text}`);
  });
  return texts;
}
