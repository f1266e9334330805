import type { Counts } from '../../src/core/inspection/counts.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { briefGroupText, groupText, type Listed } from '../../src/messages/status.ts';
import { Glyph } from '../../src/ui/glyph.tsx';

/** Each with its count, and whether few portals have any: then no chip says so. */
const CHIPS = [
  ['undeclared', 'undeclared'],
  ['differs', 'differs'],
  ['against-choice', 'againstChoice', true],
  ['mentioned', 'mentioned', true],
  ['as-declared', 'asDeclared'],
  ['unobserved', 'unobserved'],
] as const satisfies readonly (readonly [Listed, keyof Counts, rare?: true])[];

interface Props {
  readonly report: Report;
  readonly pressed: Listed | null;
  readonly onPress: (group: Listed | null) => void;
  readonly messages: Messages;
}

/** The counts. Each is a switch that shows only its own cookies in the list. */
export const Filters = ({ report: { counts, policy }, pressed, onPress, messages }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
  <div class="filters" role="group" aria-label={messages.t('filter_label')}>
    {CHIPS.filter(([, count, rare]) => counts[count] > 0 || !rare).map(([group, count]) => (
      <button
        key={group}
        type="button"
        class={`chip ${group}`}
        title={groupText(group, policy, messages)}
        aria-pressed={pressed === group}
        disabled={counts[count] === 0 && pressed !== group}
        onClick={() => onPress(pressed === group ? null : group)}
      >
        <span class="count">
          {counts[count]} <Glyph group={group} severity={counts.kinds.find((one) => one.group === group)?.severity} />
        </span>
        {briefGroupText(group, messages)}
      </button>
    ))}
  </div>
);
