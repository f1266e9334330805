import type { Status } from '../messages/verdict.ts';

/** The shapes are signs of comparison: more than the policy, unlike it, roughly like it, like it, less than it. */
const STROKES = {
  undeclared: 'M8 4.5v7M4.5 8h7',
  differs: 'M4.5 6.5h7M4.5 9.5h7M10 4.2 6 11.8',
  mentioned: 'M5 9.4c1-2.2 2.2-2.2 3-1.4s2 .8 3-1.4',
  'as-declared': 'M4.8 6.5h6.4M4.8 9.5h6.4',
  unobserved: 'M4.8 8h6.4',
} as const satisfies Record<Status, string>;

/** A verdict as a shape; its word stands beside it, so that screen readers pass over this. */
export const Glyph = ({ status }: { readonly status: Status }) => (
  <svg class={`glyph ${status}`} viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="7.25" />
    <path d={STROKES[status]} />
  </svg>
);
