import { COOKIE_EVENTS, type Row } from '../../src/core/journal/timeline/row.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { rowsAsJson, rowsAsText } from '../model/copies.ts';
import type { Settings } from '../model/settings.ts';
import { EventSwitch } from './event-switch.tsx';

interface Props {
  readonly rows: readonly Row[];
  readonly shown: readonly Row[];
  readonly settings: Settings;
  readonly onChange: (next: Partial<Settings>) => void;
  readonly onCopy: (text: string) => void;
  readonly host: string;
  readonly messages: Messages;
}

/** What is done to the table as a whole. */
export const Toolbar = ({ rows, shown, settings, onChange, onCopy, host, messages }: Props) => {
  const { t } = messages;
  const { paused, preserve, search } = settings;
  const clear = () => onChange({ clearedAt: rows.at(-1)?.at ?? null, isOpen: false });
  return (
    <header>
      <button type="button" aria-pressed={paused !== null} onClick={() => onChange({ paused: paused ? null : rows })}>
        {t('panel_pause')}
      </button>
      <button type="button" onClick={clear}>
        {t('panel_clear')}
      </button>
      <label>
        <input type="checkbox" checked={preserve} onChange={() => onChange({ preserve: !preserve })} />{' '}
        {t('panel_preserve')}
      </label>
      <input
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('panel_search')}
        aria-keyshortcuts="/"
        placeholder={t('panel_search')}
        value={search}
        onInput={(event) => onChange({ search: event.currentTarget.value })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flexible box in every browser */}
      <div class="events" role="group" aria-label={t('filter_label')}>
        {COOKIE_EVENTS.map((event) => (
          <EventSwitch
            key={event}
            event={event}
            rows={rows}
            settings={settings}
            onChange={onChange}
            messages={messages}
          />
        ))}
      </div>
      <button type="button" onClick={() => onCopy(rowsAsText(shown, host, messages))}>
        {t('panel_copy_text')}
      </button>
      <button type="button" onClick={() => onCopy(rowsAsJson(shown))}>
        {t('panel_copy_json')}
      </button>
    </header>
  );
};
