import type { Counts } from '../../src/core/inspection/counts.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Group } from '../../src/core/inspection/status.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { phaseText, shownPhases } from '../../src/messages/phase.ts';
import { groupText } from '../../src/messages/status.ts';
import { Glyph } from '../../src/ui/glyph.tsx';
import type { CookieFilter } from '../model/cookie-filter.ts';

const COUNTS = {
  undeclared: 'undeclared',
  differs: 'differs',
  'against-choice': 'againstChoice',
  mentioned: 'mentioned',
  'as-declared': 'asDeclared',
} as const satisfies Record<Group, keyof Counts>;

interface Props {
  readonly report: Report;
  readonly filter: CookieFilter;
  readonly onFilter: (filter: CookieFilter) => void;
  readonly messages: Messages;
}

/** The answer in numbers: each shows only its own cookies in the table, and all of them when it is pressed again. */
export function AnswerChips({ report, filter, onFilter, messages }: Props) {
  const { counts, phases, policy } = report;
  if (counts.cookies === 0 || policy.kind === 'waiting') return null;
  const press = (facet: 'status' | 'phase', value: string) =>
    onFilter({ ...filter, [facet]: filter[facet] === value ? null : value });
  const groups = (Object.keys(COUNTS) as readonly Group[]).filter(
    (group) => counts[COUNTS[group]] > 0 || filter.status === group,
  );
  return (
    <div class="chips">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no flex container in every browser */}
      <div role="group" aria-label={messages.t('filter_label')}>
        {groups.map((group) => (
          <button
            key={group}
            type="button"
            aria-pressed={filter.status === group}
            onClick={() => press('status', group)}
          >
            <Glyph group={group} severity={counts.kinds.find((one) => one.group === group)?.severity} />{' '}
            <b>{counts[COUNTS[group]]}</b> {groupText(group, policy, messages)}
          </button>
        ))}
      </div>
      {phases && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div role="group" aria-label={messages.t('phases_title')}>
          {shownPhases(phases).map(({ phase, count }) => (
            <button
              key={phase}
              type="button"
              disabled={!count && filter.phase !== phase}
              aria-pressed={filter.phase === phase}
              onClick={() => press('phase', phase)}
            >
              <b>{count ?? '–'}</b> {phaseText(phase, messages)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
