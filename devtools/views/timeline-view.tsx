import { useRef, useState } from 'preact/hooks';
import type { Row } from '../../src/core/journal/timeline/row.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import type { Settings } from '../model/settings.ts';
import { countEvents, shownRows } from '../model/shown-rows.ts';
import type { PanelActions, PanelState } from '../model/state.ts';
import { EventDetails } from './event-details.tsx';
import { EventTable } from './event-table.tsx';
import { Toolbar } from './toolbar.tsx';
import { usePanelKeys } from './use-panel-keys.ts';

interface Props {
  readonly state: Extract<PanelState, { kind: 'timeline' }>;
  readonly settings: Settings;
  readonly actions: PanelActions;
  readonly messages: Messages;
}

/** Toolbar, table, the details of one row beside it, and what is shown of how much. */
export const TimelineView = ({ state, settings, actions, messages }: Props) => {
  const { host } = state;
  const { t } = messages;
  const table = useRef<HTMLTableElement>(null);
  const [said, say] = useState<MessageKey | null>(null);
  const all = settings.paused ?? state.rows;
  const shown = shownRows(all, settings);
  const active = shown.find(({ id }) => id === settings.activeId);
  const change = (next: Partial<Settings>) => actions.change({ ...settings, ...next });
  const close = () => {
    change({ isOpen: false });
    table.current?.focus(); // what had the focus is gone
  };
  const copy = async (text: string) => say((await actions.copy(text)) ? 'panel_copied' : 'panel_not_copied');
  usePanelKeys(stepBack(settings, change, close));
  return (
    <>
      <Toolbar
        rows={all}
        shown={shown}
        settings={settings}
        onChange={change}
        onCopy={copy}
        host={host}
        messages={messages}
      />
      {settings.followed && (
        <p class="followed">
          {t('panel_following', cookieName(settings.followed.name, messages))}{' '}
          <button type="button" class="link" onClick={() => change({ followed: null })}>
            {t('panel_unfollow')}
          </button>
        </p>
      )}
      <div class="beside">
        <EventTable
          table={table}
          rows={shown}
          host={host}
          settings={settings}
          onChange={change}
          empty={countEvents(shown) === 0 ? t(emptyText(all, settings)) : null}
          messages={messages}
        />
        {settings.isOpen && active?.kind === 'cookie' && (
          <EventDetails
            row={active}
            host={host}
            openSource={actions.openSource}
            onCopy={copy}
            onFollow={() => change({ followed: active })}
            onClose={close}
            messages={messages}
          />
        )}
      </div>
      <footer>
        <span>{t('list_shown', String(countEvents(shown)), String(countEvents(all)))}</span>
        <span role="status">{said && t(said)}</span>
        <span class="keys">{t('panel_keys')}</span>
      </footer>
    </>
  );
};

const emptyText = (all: readonly Row[], { search, hidden }: Settings): MessageKey =>
  countEvents(all) > 0 && (search !== '' || hidden.length > 0) ? 'panel_none_fit' : 'panel_empty';

/** What Escape does: it closes the details, then follows no cookie, then empties the filter. */
function stepBack(
  { isOpen, followed, search }: Settings,
  change: (next: Partial<Settings>) => void,
  close: () => void,
): (() => void) | null {
  if (isOpen) return close;
  if (followed) return () => change({ followed: null });
  return search === '' ? null : () => change({ search: '' });
}
