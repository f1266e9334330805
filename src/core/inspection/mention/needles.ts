import type { Catalogue } from '../../catalogue/index-catalogue.ts';

/** What a text is searched for on behalf of a cookie's name. */
export interface Needle {
  /** The cookie's whole name. */
  readonly name: string;
  /** What must stand in the text, in lower case. */
  readonly text: string;
  /** The same as the cookie's name has it. */
  readonly exact: string;
  /**
   * What must follow in the text: the `end` of a word; any `variable` part, since the catalogue knows that names of this
   * family have one; a `placeholder`, since only the text can tell that there is one. `placeholder-before` is of the
   * other side: what stands there is the end of the name.
   */
  readonly then: 'end' | 'variable' | 'placeholder' | 'placeholder-before';
  /** An ordinary word counts only where it stands like a name. */
  readonly ordinary: boolean;
  /** The catalogue has it as a name, or as what names begin with before a full stop: `_pk_id` of `_pk_id.*`. */
  readonly known: boolean;
}

/** What the catalogue knows of names. */
export type KnownNames = Pick<Catalogue, 'names' | 'patternsFor'>;

/** Beginnings of names with fewer letters are in many words; of a known family two are enough. */
const HAS_THREE_LETTERS = /(?:[a-zA-Z][^a-zA-Z]*){3}/;
const HAS_TWO_LETTERS = /(?:[a-zA-Z][^a-zA-Z]*){2}/;

/** No policy writes more of a name than so many characters, but the whole. */
const MAX_PART_LENGTH = 100;

/** The needles for one name: itself, what its family begins with, and each of its own beginnings that may be a stem. */
export function needlesFor(name: string, known: KnownNames): readonly Needle[] {
  const needle = (exact: string, then: Needle['then']): Needle => ({
    name,
    text: lowerCase(exact),
    exact,
    then,
    ordinary: isOrdinary(exact, known),
    known: known.names.has(`${exact}.*`) || (then === 'end' && known.names.has(exact)),
  });
  const bare = name.replace(/^_+/, '');
  const families = known.patternsFor(name).flatMap(([pattern = '']) => familyStem(pattern, known) ?? []);
  const stems = new Set(families.filter((stem) => stem !== name));
  const beginnings = beginningsOf(name).filter((stem) => !stems.has(stem));
  return [
    needle(name, 'end'),
    // Two underscores look like one: people set them apart, from each other or from the name. Markdown takes the marks for
    // emphasis, and people leave them out.
    ...(name.startsWith('__') ? [needle(`_ ${name.slice(1)}`, 'end')] : []),
    ...(name.startsWith('_') ? [needle(`_ ${bare}`, 'end')] : []),
    ...(name.startsWith('__') || (name.startsWith('_') && known.names.has(name))
      ? [{ ...needle(bare, 'end'), ordinary: true }]
      : []),
    // Too short to be told from a word by itself: "the cookie fr".
    ...(/^[a-z]{2,4}$/.test(name) && known.names.has(name)
      ? [needle(`cookie ${name}`, 'end'), needle(`cookies ${name}`, 'end')]
      : []),
    ...[...stems].map((stem) => needle(stem, 'variable')),
    ...endsOf(name).map((end) => needle(end, 'placeholder-before')),
    ...beginnings.map((stem) => needle(stem, 'placeholder')),
  ];
}

/** ASCII alone: other letters may change their length, and names have none. */
export const lowerCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/**
 * What a family's names begin with: `_pk_id` of `_pk_id.*`. The separator stays where the rest is a cookie of its own:
 * `_ga_` of `_ga_*`, since `_ga` is another.
 */
function familyStem(pattern: string, known: KnownNames): string | null {
  const literal = pattern.slice(0, pattern.indexOf('*'));
  const bare = literal.replace(/(?<![._-])[._-]+$/, '');
  const stem = HAS_THREE_LETTERS.test(bare) && !known.names.has(bare) ? bare : literal;
  return HAS_TWO_LETTERS.test(stem) ? stem : null;
}

/** Beside a separator, where digits or capitals begin, and where capitals end; anywhere in capitals that begin a name. */
const SEAM =
  /(?<=[._/~-])|(?=[._/~-])|(?<=[a-zA-Z])(?=\d)|(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[a-z])|(?<=^[A-Z]{2,32})/g;

/** Beginnings of a name that end at a seam. */
const beginningsOf = (name: string): readonly string[] =>
  [...name.slice(0, MAX_PART_LENGTH).matchAll(SEAM)]
    .map(({ index }) => name.slice(0, index))
    .filter((stem) => stem !== name && (HAS_THREE_LETTERS.test(stem) || /^[A-Z]{2}$/.test(stem)))
    // Every policy is full of that word: "cookies[1]" has a footnote.
    .filter((stem) => !/^cookies?$/i.test(stem));

/** Ends of a name that begin at a separator: `_key` of `84ab_key`. */
function endsOf(name: string): readonly string[] {
  const part = name.slice(-MAX_PART_LENGTH);
  return [...part.matchAll(/(?<=.)[._-]/g)]
    .map(({ index }) => part.slice(index))
    .filter((end) => HAS_THREE_LETTERS.test(end));
}

/** A name that might be a word of the text: letters alone without capitals among them, unless the catalogue knows it and it is long or in capitals. */
export function isOrdinary(name: string, known: KnownNames): boolean {
  if (!/[a-zA-Z]/.test(name)) return true;
  if (!/^[a-zA-Z]+$/.test(name) || /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(name)) return false;
  return !known.names.has(name) || !(name.length >= 8 || /[A-Z]{3}/.test(name));
}
