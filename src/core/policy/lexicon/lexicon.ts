import { normalise } from './normalise.ts';
import { behindWrittenOn } from './written-on.ts';

/** Where words stand in a text; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A phrase found in a text. */
export interface Match<T> extends Place {
  readonly value: T;
}

export interface Lexicon<T> {
  /** The longest phrase that begins at a place of a normalised text. */
  at(normal: string, start: number): Match<T> | null;
  /** All phrases of a text from left to right, the longest first and none inside another. */
  find(text: string): readonly Match<T>[];
}

/** A phrase of a lexicon. */
interface Phrase<T> {
  /** Normalised, without the marks of a stem or an infix. */
  readonly text: string;
  readonly end: 'whole' | 'stem';
  readonly value: T;
}

interface Node<T> {
  /** The phrase that ends here, when a word ends here too. */
  whole?: T;
  /** The phrase that ends here, whatever letters follow. */
  stem?: T;
  /** The phrases that go on from here. */
  readonly longer: Phrase<T>[];
  /** The same by their next character, once a text came this far: most never are asked for. */
  next?: Map<number, Node<T>>;
}

const WORD = /[\p{L}\p{N}]/u;

/** Looked up for the scripts that nearly all text is written in: Latin, Greek, Cyrillic, Arabic. */
const WORDS = Uint8Array.from({ length: 0x700 }, (_, code) => Number(WORD.test(String.fromCharCode(code))));

/** True where a letter or digit stands. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < WORDS.length ? WORDS[code] === 1 : WORD.test(text.charAt(index));
}

const isDigitAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
};

/** True where a sign stands of the Chinese and Japanese scripts, which put no blanks between words. */
export function isSignAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x3041 && code <= 0x9fff;
}

/** A word begins or ends between two characters unless both are letters or both digits: "24h" is two words. */
function isEdge(normal: string, index: number): boolean {
  if (index === 0 || index === normal.length) return true;
  if (!isWordAt(normal, index - 1) || !isWordAt(normal, index)) return true;
  if (isSignAt(normal, index - 1) || isSignAt(normal, index)) return true;
  return isDigitAt(normal, index - 1) !== isDigitAt(normal, index);
}

function wordEnd(normal: string, index: number): number {
  let end = index;
  while (end < normal.length && isWordAt(normal, end)) end += 1;
  return end;
}

/** The end of a run of letters or of digits; each sign is one by itself. */
function partEnd(normal: string, index: number): number {
  let end = index + 1;
  while (end < normal.length && !isEdge(normal, end)) end += 1;
  return end;
}

const PAIRS = 4096;
const pair = (text: string, index: number): number =>
  (text.charCodeAt(index) * 31 + text.charCodeAt(index + 1)) % PAIRS;

/**
 * A trie of phrases, so that looking one up costs its own length and not that of the list. It grows where texts lead:
 * one text holds few of the phrases of all languages.
 * @param merge the value of a phrase that is listed twice; the first one when left out
 */
export function createLexicon<T>(
  entries: Iterable<readonly [phrases: string, value: T]>,
  merge: (one: T, other: T) => T = (one) => one,
): Lexicon<T> {
  const words: Node<T> = { longer: [] };
  const infixes: Node<T> = { longer: [] };
  /** Pairs of letters with which an infix may begin. They rule out nearly every place in a word. */
  const begins = new Uint8Array(PAIRS);
  for (const [phrases, value] of entries) {
    for (const phrase of normalise(phrases).split('|')) {
      const isInfix = phrase.startsWith('*');
      const end = phrase.endsWith('*') ? 'stem' : 'whole';
      const text = phrase.slice(isInfix ? 1 : 0, end === 'stem' ? -1 : undefined);
      if (text === '') continue;
      if (isInfix) begins[pair(text, 0)] = 1;
      (isInfix ? infixes : words).longer.push({ text, end, value });
    }
  }

  /** Parts the phrases of a node by the character at their place `depth`. */
  const branch = (node: Node<T>, depth: number): Map<number, Node<T>> => {
    const next = new Map<number, Node<T>>();
    for (const phrase of node.longer) {
      const { text, end, value } = phrase;
      const code = text.charCodeAt(depth);
      const child: Node<T> = next.get(code) ?? { longer: [] };
      next.set(code, child);
      if (text.length > depth + 1) {
        child.longer.push(phrase);
        continue;
      }
      const before = child[end];
      child[end] = before === undefined ? value : merge(before, value);
    }
    return next;
  };

  /** The longer of two that begin at one place; when they end together, both. */
  const longer = (one: Match<T> | null, value: T, start: number, end: number): Match<T> => {
    if (one === null || end > one.end) return { value, start, end };
    return end === one.end ? { value: merge(one.value, value), start, end } : one;
  };
  /** Of all phrases that begin here the longest. */
  const walk = (root: Node<T>, normal: string, start: number, found: Match<T> | null): Match<T> | null => {
    let best = found;
    let node: Node<T> | undefined = root;
    for (let index = start; node !== undefined; index += 1) {
      if (node.stem !== undefined) best = longer(best, node.stem, start, wordEnd(normal, index));
      if (node.whole !== undefined && isEdge(normal, index)) best = longer(best, node.whole, start, index);
      node.next ??= branch(node, index - start);
      node = index < normal.length ? node.next.get(normal.charCodeAt(index)) : undefined;
    }
    return best;
  };
  const infixAt = (normal: string, start: number, found: Match<T> | null): Match<T> | null =>
    begins[pair(normal, start)] === 1 ? walk(infixes, normal, start, found) : found;
  const wordAt = (normal: string, start: number): Match<T> | null => {
    const word = walk(words, normal, start, null);
    if (word !== null || normal.charCodeAt(start) < 128) return word;
    for (const from of behindWrittenOn(normal, start)) {
      const match = walk(words, normal, from, null);
      if (match !== null) return { ...match, start };
    }
    return null;
  };
  const at = (normal: string, start: number): Match<T> | null =>
    infixAt(normal, start, isEdge(normal, start) ? wordAt(normal, start) : null);

  /** A compound means what its end means too: "Sitzungscookie" is about a session, and a cookie. */
  const withRest = (normal: string, match: Match<T>, end: number): Match<T> => {
    if (match.end !== end) return match;
    let { value } = match;
    for (let inside = match.start + 1; inside < end - 2; inside += 1) {
      const rest = infixAt(normal, inside, null);
      if (rest?.end === end) value = merge(value, rest.value);
    }
    return { ...match, value };
  };

  const find = (text: string): readonly Match<T>[] => {
    const normal = normalise(text);
    const found: Match<T>[] = [];
    for (let index = 0; index < normal.length; ) {
      if (!isWordAt(normal, index)) {
        index += 1;
        continue;
      }
      const end = partEnd(normal, index);
      let match = at(normal, index);
      for (let inside = index + 1; match === null && inside < end - 2; inside += 1) {
        match = infixAt(normal, inside, null);
      }
      if (match !== null) found.push(withRest(normal, match, end));
      index = Math.max(end, match?.end ?? end);
    }
    return found;
  };
  return { at, find };
}
