import type en from '../../_locales/en/messages.json';

/** Every sentence of the product has a key in `_locales/en/messages.json`. */
export type MessageKey = keyof typeof en;

/** The sentence of a catalogue entry, by its id; a test checks that each entry has one. */
type CookieSentence = `cookie_${string}`;

/** The sentence of a mark of portals, by its kind; a test checks that each has one. */
type MarkSentence = `portal_mark_${string}`;

/** The sentences of one language. `$1` … `$9` in a message are replaced by the substitutions. */
export interface Messages {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: string;
  /** Tells a time so that it stands for itself, where what is said is kept; left out where it is as short as today allows. */
  readonly instant?: (at: number) => string;
  readonly t: (key: MessageKey | CookieSentence | MarkSentence, ...substitutions: readonly string[]) => string;
}
