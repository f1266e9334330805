import type { CookieRow, Row } from '../../src/core/journal/timeline/row.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import { clock } from '../../src/messages/instant.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
import { refusalText } from '../../src/messages/refused.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { askedText } from '../model/attributes-text.ts';
import { causeText, frameText } from '../model/row-text.ts';
import type { PanelActions } from '../model/state.ts';
import { BeforeAfter } from './before-after.tsx';
import { EventActions } from './event-actions.tsx';

interface Props {
  readonly row: CookieRow & Row;
  /** The portal's. */
  readonly host: string;
  readonly openSource: PanelActions['openSource'];
  readonly onCopy: (text: string) => void;
  readonly onFollow: () => void;
  readonly onClose: () => void;
  readonly messages: Messages;
}

/** All that is known of one event, and what can be done with it. */
export const EventDetails = ({ onClose, ...props }: Props) => {
  const { row, host, messages } = props;
  const { t } = messages;
  const { at, event, asked, refusal, pageHost } = row;
  return (
    <aside aria-label={t('panel_details')}>
      <h2>
        <code>
          <PageWords text={cookieName(row.name, messages)} />
        </code>{' '}
        {t(`panel_event_${event}`)} {clock(at)}
      </h2>
      <button type="button" class="close" onClick={onClose}>
        {t('panel_close')}
      </button>
      <p>
        <PageWords text={causeText(row.cause, host, messages)} />
      </p>
      {row.frame && (
        <p class="soft">
          <PageWords text={frameText(row.frame, host, messages)} />
        </p>
      )}
      {pageHost !== null && pageHost !== host && <p>{t('setter_elsewhere', pageText(pageHost))}</p>}
      {refusal && (
        <>
          <h3>{t('panel_why_refused')}</h3>
          <p>{refusalText(refusal, messages)}</p>
        </>
      )}
      {(row.before ?? row.after) && <BeforeAfter row={row} messages={messages} />}
      {asked && (
        <>
          <h3>{t('panel_asked')}</h3>
          <p class="asked">
            <code>
              <PageWords text={askedText(asked)} />
            </code>
          </p>
        </>
      )}
      <EventActions {...props} />
    </aside>
  );
};
