import type { CookieRow, Row } from '../../src/core/journal/timeline/row.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { networkFilter, placeToCopy, rowsAsJson, rowsAsText } from '../model/copies.ts';
import type { PanelActions } from '../model/state.ts';

export interface EventActionsProps {
  readonly row: CookieRow & Row;
  /** The portal's. */
  readonly host: string;
  readonly openSource: PanelActions['openSource'];
  readonly onCopy: (text: string) => void;
  readonly onFollow: () => void;
  readonly messages: Messages;
}

/** What can be done with one event. Where the browser shows no source, its place is copied. */
export const EventActions = ({ row, host, openSource, onCopy, onFollow, messages }: EventActionsProps) => {
  const { t } = messages;
  const place = placeToCopy(row);
  const filter = networkFilter(row);
  const open = async (from: string) => {
    if (!(await openSource?.(row))) onCopy(from);
  };
  return (
    <div class="actions">
      <button type="button" onClick={onFollow}>
        {t('panel_follow')}
      </button>
      {place !== null && openSource && (
        <button type="button" onClick={() => open(place)}>
          {t('panel_open_source')}
        </button>
      )}
      {place !== null && (
        <button type="button" onClick={() => onCopy(place)}>
          {t('panel_copy_place')}
        </button>
      )}
      {filter !== null && (
        <button type="button" onClick={() => onCopy(filter)}>
          {t('panel_copy_filter')}
        </button>
      )}
      <button type="button" onClick={() => onCopy(rowsAsText([row], host, messages))}>
        {t('panel_copy_text')}
      </button>
      <button type="button" onClick={() => onCopy(rowsAsJson([row]))}>
        {t('panel_copy_json')}
      </button>
    </div>
  );
};
