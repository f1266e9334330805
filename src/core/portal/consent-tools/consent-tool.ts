/** Of one purpose: accepted, refused, not answered (null), or the stored value does not tell. */
export type Answer = boolean | null | 'unknown';

/**
 * What a consent tool keeps of the visitor's choice, by purpose: a service, a category, or {@link Everything}. A tracker
 * that keeps an answer about itself alone leaves `others` unanswered.
 */
export type ConsentChoices = Readonly<Record<string, Answer>>;

/** The purpose of a tool that asks one question for all that it asks about. */
export type Everything = 'all';

/** Where a consent tool keeps a choice, and how it is read. */
export interface ConsentTool {
  /** Names of its cookies, and of its items in local storage; one that ends with `*` is the beginning of several. */
  readonly names: readonly string[];
  /** Whether it keeps any in local storage. */
  readonly inStorage?: true;
  /**
   * The answers in a value. What is strictly necessary is not asked about, and left out.
   * @returns empty when there is no answer yet, null when the value is not of this tool's form
   */
  readonly read: (value: string) => ConsentChoices | null;
}
