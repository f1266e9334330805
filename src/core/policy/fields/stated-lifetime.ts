/** A lifetime in the policy's words; the standard list has none. */
export type StatedLifetime =
  | { readonly kind: 'session'; readonly text: string }
  | {
      readonly kind: 'persistent';
      /** Null when the words do not convert ("persistent", "until you log out"). */
      readonly seconds: number | null;
      readonly text: string;
      /** "2 weeks by default": it holds unless the owner sets another. Absent when the words say nothing of the kind. */
      readonly bound?: 'by-default';
    };
