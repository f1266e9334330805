import { fold } from './normalise.ts';

/** A phrase found in a text; `end` is exclusive. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

export interface Lexicon<T> {
  /** The longest phrase that begins at a place of a folded text. */
  at(folded: string, start: number): Match<T> | null;
  /** All phrases of a text from left to right, the longest first and none inside another. */
  find(text: string): readonly Match<T>[];
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  /** The phrase that ends here, when a word ends here too. */
  whole?: T;
  /** The phrase that ends here, whatever letters follow. */
  stem?: T;
}

const WORD = /[\p{L}\p{N}]/u;

/** True where a letter or digit stands; written out for ASCII, where nearly all text is. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 128 && WORD.test(text.charAt(index));
}

const isDigitAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
};

/** A word begins or ends between two characters unless both are letters or both digits: "24h" is two words. */
function isEdge(folded: string, index: number): boolean {
  if (index === 0 || index === folded.length) return true;
  if (!isWordAt(folded, index - 1) || !isWordAt(folded, index)) return true;
  return isDigitAt(folded, index - 1) !== isDigitAt(folded, index);
}

function wordEnd(folded: string, index: number): number {
  let end = index;
  while (end < folded.length && isWordAt(folded, end)) end += 1;
  return end;
}

/** The end of a run of letters or of digits. */
function partEnd(folded: string, index: number): number {
  const digits = isDigitAt(folded, index);
  let end = index + 1;
  while (end < folded.length && isWordAt(folded, end) && isDigitAt(folded, end) === digits) end += 1;
  return end;
}

const PAIRS = 4096;
const pair = (text: string, index: number): number =>
  (text.charCodeAt(index) * 31 + text.charCodeAt(index + 1)) % PAIRS;

/**
 * A trie of phrases, so that looking one up costs its own length and not that of the list.
 * @param merge the value of a phrase that is listed twice; the first one when left out
 */
export function lexicon<T>(
  entries: Iterable<readonly [phrases: string, value: T]>,
  merge: (one: T, other: T) => T = (one) => one,
): Lexicon<T> {
  const words: Node<T> = { next: new Map() };
  const infixes: Node<T> = { next: new Map() };
  /** Pairs of letters with which an infix may begin: nearly every place in a word is ruled out by them. */
  const begins = new Uint8Array(PAIRS);
  const joined = (one: T | undefined, other: T): T => (one === undefined ? other : merge(one, other));
  for (const [phrases, value] of entries) {
    for (const phrase of fold(phrases).split('|')) {
      const infix = phrase.startsWith('*');
      const stem = phrase.endsWith('*');
      let node = infix ? infixes : words;
      for (const character of phrase.slice(infix ? 1 : 0, stem ? -1 : undefined)) {
        const code = character.charCodeAt(0);
        const next = node.next.get(code) ?? { next: new Map() };
        node.next.set(code, next);
        node = next;
      }
      if (node === words || node === infixes) continue;
      if (infix) begins[pair(phrase, 1)] = 1;
      if (stem) node.stem = joined(node.stem, value);
      else node.whole = joined(node.whole, value);
    }
  }

  /** The longer of two that begin at one place; when they end together, both. */
  const longer = (one: Match<T> | null, value: T, start: number, end: number): Match<T> => {
    if (one === null || end > one.end) return { value, start, end };
    return end === one.end ? { value: merge(one.value, value), start, end } : one;
  };
  /** Of all phrases that begin here the longest. */
  const walk = (root: Node<T>, folded: string, start: number, found: Match<T> | null): Match<T> | null => {
    let best = found;
    let node: Node<T> | undefined = root;
    for (let index = start; node !== undefined; index += 1) {
      if (node.stem !== undefined) best = longer(best, node.stem, start, wordEnd(folded, index));
      if (node.whole !== undefined && isEdge(folded, index)) best = longer(best, node.whole, start, index);
      node = index < folded.length ? node.next.get(folded.charCodeAt(index)) : undefined;
    }
    return best;
  };
  const infixAt = (folded: string, start: number, found: Match<T> | null): Match<T> | null =>
    begins[pair(folded, start)] === 1 ? walk(infixes, folded, start, found) : found;
  const at = (folded: string, start: number): Match<T> | null =>
    infixAt(folded, start, isEdge(folded, start) ? walk(words, folded, start, null) : null);

  const find = (text: string): readonly Match<T>[] => {
    const folded = fold(text);
    const found: Match<T>[] = [];
    for (let index = 0; index < folded.length; ) {
      if (!isWordAt(folded, index)) {
        index += 1;
        continue;
      }
      const end = partEnd(folded, index);
      let match = at(folded, index);
      for (let inside = index + 1; match === null && inside < end - 2; inside += 1) {
        match = infixAt(folded, inside, null);
      }
      if (match !== null) found.push(match);
      index = Math.max(end, match?.end ?? end);
    }
    return found;
  };
  return { at, find };
}
