import type { RefObject } from 'preact';
import type { Row } from '../../src/core/journal/timeline/row.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import { targetOf } from '../../src/ui/move-among-rows.ts';
import { useRowsInSight } from '../../src/ui/use-rows-in-sight.ts';
import type { Settings } from '../model/settings.ts';
import { EventRow, idOf } from './event-row.tsx';

/** In px, as the stylesheet has it. */
const ROW_HEIGHT = 24;

const COLUMNS = [
  'panel_column_time',
  'panel_column_cookie',
  'panel_column_event',
  'panel_column_attributes',
  'panel_column_by',
  'panel_column_frame',
] as const satisfies readonly MessageKey[];

interface Props {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly rows: readonly Row[];
  readonly host: string;
  readonly settings: Settings;
  readonly onChange: (next: Partial<Settings>) => void;
  /** Why there is no event; null when there is one. */
  readonly empty: string | null;
  readonly messages: Messages;
}

/**
 * The events, the newest last. Only the rows in sight are there, so that thousands cost what a screenful does. The table
 * keeps the focus and points at its active row, which so may be scrolled out of sight and gone.
 */
export const EventTable = ({ table, rows, host, settings, onChange, empty, messages }: Props) => {
  const { activeId } = settings;
  const active = rows.findIndex(({ id }) => id === activeId);
  const { scroller, from, to } = useRowsInSight({
    count: rows.length,
    active,
    rowHeight: ROW_HEIGHT,
    followsEnd: true,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const target = rows[targetOf(event.key, active, rows.length) ?? -1];
    if (target) onChange({ activeId: target.id });
    else if (event.key === 'Enter') onChange({ isOpen: true });
    else return;
    event.preventDefault(); // the page would scroll
  };
  const isInSight = active >= from && active < to;
  return (
    <div class="scroller" ref={scroller}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen by keys
        role="grid"
        tabIndex={0}
        aria-label={messages.t('panel_name')}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={isInSight ? idOf(active) : undefined}
        style={{ marginBlock: `${from * ROW_HEIGHT}px ${(rows.length - to) * ROW_HEIGHT}px` }}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((key) => (
              <th key={key} scope="col" class={key}>
                {messages.t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, to).map((row, index) => (
            <EventRow
              key={row.id}
              row={row}
              index={from + index}
              isActive={row.id === activeId}
              host={host}
              onChoose={() => onChange({ activeId: row.id, isOpen: true })}
              messages={messages}
            />
          ))}
        </tbody>
      </table>
      {empty !== null && <p class="alone">{empty}</p>}
    </div>
  );
};
