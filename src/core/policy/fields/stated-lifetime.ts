/** How sure a reading is: of what was read from an ambiguous place it is probable. */
interface Read {
  /**
   * Found in a sentence or a bracket, in cells that were cut by guess, or beside words that say something else. What
   * rests on it is no accusation. Absent when the place leaves no doubt.
   */
  readonly certainty?: 'probable';
}

/** A lifetime in the policy's words; the standard list has none. */
export type StatedLifetime = Read &
  (
    | { readonly kind: 'session'; readonly text: string }
    | {
        readonly kind: 'persistent';
        /** Null when the words do not convert ("persistent", "until you log out"). */
        readonly seconds: number | null;
        readonly text: string;
        /** "2 weeks by default": it holds unless the owner sets another. Absent when the words say nothing of the kind. */
        readonly bound?: 'by-default';
      }
  );

/** The same, read where other words may have been meant. */
export const probably = (stated: StatedLifetime): StatedLifetime => ({ ...stated, certainty: 'probable' });
