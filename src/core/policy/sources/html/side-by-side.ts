import { attribute } from './tokens.ts';

/** Links and marks of footnotes, which are written right behind a word; and what editors make of runs of one sentence. */
const RUN = /^(?:a|su[bp]) | (?:c\d|Mso|Spell|Gram)/;
/** A name or a sentence goes on from such an end; no cell has another beginning. */
const GOES_ON = /[_.,;(/-]\s?$/;
const BEGINS = /^\s?[\p{L}\p{N}_.<[{*]/u;
/** Where even words of one kind of element are two: "Google|Session", "Session|2 years". */
const WORD_ENDS = /[\p{Ll}\d)]$/u;
const WORD_BEGINS = /^(?:\p{Lu}\p{Ll}|\d+\s\p{L})/u;

/**
 * Tells elements within a line that are cells of a card or a row: nothing but their styles parts
 * `<span class="name">_ga</span><span class="time">2 years</span>`. Where words stand beside elements, it is a sentence.
 */
export function sideBySide() {
  /** How many elements are open within the line; the last of them, and its class; whether a tag stands before the text. */
  let depth = 0;
  let element = '';
  let tagged = false;
  /** True when words of the line stand in no element. */
  let loose = false;
  /** The text before, its element, and whether only a blank follows it. */
  let before = '';
  let held = '';
  let blank = false;

  return {
    block(): void {
      depth = 0;
      loose = false;
      before = '';
    },
    open(tag: string, attributes: string): void {
      depth += 1;
      element = `${tag} ${attribute(attributes, 'class') ?? ''}`;
      tagged ||= !RUN.test(element);
    },
    close(tag: string): void {
      depth -= 1;
      tagged ||= !RUN.test(`${tag} `);
    },
    /** What parts a text from the one before it in the line. */
    parts(text: string): 'line' | 'space' | null {
      blank ||= before !== '' && text.trim() === '';
      if (text.trim() === '') return null;
      const own = depth > 0 ? element : '';
      const apart = own !== '' && held !== '' && own !== held && !RUN.test(own) && !RUN.test(held);
      const cells = apart && !(blank && (own.endsWith(' ') || held.endsWith(' ')));
      const parted =
        before !== '' &&
        tagged &&
        (cells
          ? !GOES_ON.test(before) && BEGINS.test(text)
          : !blank && WORD_ENDS.test(before) && WORD_BEGINS.test(text));
      const isLabel = before.endsWith(':');
      loose ||= own === '';
      before = text;
      held = own;
      blank = false;
      tagged = false;
      if (!parted) return null;
      return loose || isLabel ? 'space' : 'line';
    },
  };
}
