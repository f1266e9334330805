import type { CookieEvent, Row } from '../../src/core/journal/timeline/row.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Settings } from '../model/settings.ts';

interface Props {
  readonly event: CookieEvent;
  readonly rows: readonly Row[];
  readonly settings: Settings;
  readonly onChange: (next: Partial<Settings>) => void;
  readonly messages: Messages;
}

/** Shows the rows of one kind of event, or leaves them out. There is none for what never happened. */
export const EventSwitch = ({ event, rows, settings: { hidden }, onChange, messages }: Props) => {
  const isHidden = hidden.includes(event);
  if (!isHidden && !rows.some((row) => row.kind === 'cookie' && row.event === event)) return null;
  const toggle = () => onChange({ hidden: isHidden ? hidden.filter((one) => one !== event) : [...hidden, event] });
  return (
    <button type="button" aria-pressed={!isHidden} onClick={toggle}>
      {messages.t(`panel_event_${event}`)}
    </button>
  );
};
