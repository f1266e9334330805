import type { Counts } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { type Status, statusText } from '../../src/messages/verdict.ts';
import { Glyph } from '../../src/ui/glyph.tsx';

const CHIPS = [
  ['undeclared', 'undeclared'],
  ['differs', 'differs'],
  ['mentioned', 'mentioned'],
  ['as-declared', 'asDeclared'],
  ['unobserved', 'unobserved'],
] as const satisfies readonly (readonly [Status, keyof Counts])[];

interface Props {
  readonly counts: Counts;
  readonly pressed: Status | null;
  readonly onPress: (status: Status | null) => void;
  readonly messages: Messages;
}

/** The counts. Each is a switch that shows only its own cookies in the list. Few portals have mentioned ones. */
export const Filters = ({ counts, pressed, onPress, messages }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
  <div class="filters" role="group" aria-label={messages.t('filter_label')}>
    {CHIPS.filter(([, count]) => count !== 'mentioned' || counts[count] > 0).map(([status, count]) => (
      <button
        key={status}
        type="button"
        class={`chip ${status}`}
        aria-pressed={pressed === status}
        disabled={counts[count] === 0 && pressed !== status}
        onClick={() => onPress(pressed === status ? null : status)}
      >
        <span class="count">
          {counts[count]} <Glyph status={status} />
        </span>
        {statusText(status, messages)}
      </button>
    ))}
  </div>
);
