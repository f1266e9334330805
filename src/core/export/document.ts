import type { Severity } from '../inspection/judgement/severity.ts';
import type { Group } from '../inspection/status.ts';

/** What a word or two mean, for those who show more than text. */
type Tone = Group | 'unobserved' | 'to-complete';

/** Words of one place: plain, a name as code has it, the name of a file beside the document, or with what they mean. */
export type Words =
  | string
  | { readonly text: string; readonly code: true }
  | { readonly text: string; readonly file: string }
  | { readonly text: string; readonly tone: Tone; readonly severity?: Severity | null };

/** A part of a document. All its words are text: each format makes of them what is text there. */
export type Block =
  /** The sentence that everything else explains. */
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: readonly Words[] }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: true }
  /** Another's words. @param language BCP 47 tag; null when it cannot be told */
  | { readonly kind: 'quote'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: Words])[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Words[])[] }
  /** What is not torn apart between two pages. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] };

/** A report, or a part of it, in the words of one language. It is made above the core, and each format lays it out. */
export interface WrittenDocument {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** On paper, on every page: above, at both sides, and below, a line each. */
  readonly margins?: { readonly above: readonly [string, string]; readonly below: readonly string[] };
  readonly blocks: readonly Block[];
}

export const textOf = (words: Words): string => (typeof words === 'string' ? words : words.text);
