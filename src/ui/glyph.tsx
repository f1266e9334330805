import type { Severity } from '../core/inspection/judgement/severity.ts';
import type { Listed } from '../messages/status.ts';

/** The signs that the terminal and exports show, too: none of them looks like a button. */
const STROKES = {
  undeclared: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6',
  differs: 'M4.5 6.5h7M4.5 9.5h7M10 4.2 6 11.8',
  'against-choice': 'M8 4.2v4.6M8 11.6v.1',
  mentioned: 'M5 9.4c1-2.2 2.2-2.2 3-1.4s2 .8 3-1.4',
  'as-declared': 'M4.8 8.3l2.2 2.3 4.2-5',
  unobserved: '',
} as const satisfies Record<Listed, string>;

interface Props {
  readonly group: Listed;
  /** Of the gravest finding, which colours it. */
  readonly severity?: Severity | null | undefined;
}

/** A group as a shape; its word stands beside it, so that screen readers pass over this. */
export const Glyph = ({ group, severity }: Props) => (
  <svg class={`glyph ${group} ${severity ?? ''}`} viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="7.25" />
    <path d={STROKES[group]} />
  </svg>
);
