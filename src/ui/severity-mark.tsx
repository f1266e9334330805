import type { Severity } from '../core/inspection/judgement/severity.ts';
import { severityText } from '../messages/finding.ts';
import type { Messages } from '../messages/messages.ts';

/** The shape of each severity: it differs, it asks for a look, it is worth knowing. */
const STROKES = {
  mismatch: 'M4.5 6.5h7M4.5 9.5h7M10 4.2 6 11.8',
  review: 'M8 4.2v4.6M8 11.6v.1',
  note: 'M8 7.2v4.6M8 4.4v.1',
} as const satisfies Record<Severity, string>;

/** How grave a finding is, as a shape and in words. */
export const SeverityMark = ({ severity, messages }: { readonly severity: Severity; readonly messages: Messages }) => (
  <p class={`severity ${severity}`}>
    <svg class={`glyph ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.25" />
      <path d={STROKES[severity]} />
    </svg>
    {severityText(severity, messages)}
  </p>
);
