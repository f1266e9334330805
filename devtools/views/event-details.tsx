import { cookieName } from '../../src/messages/cookie-name.ts';
import { clock } from '../../src/messages/instant.ts';
import { pageText, showMarks } from '../../src/messages/page-text.ts';
import { refusalText } from '../../src/messages/refused.ts';
import { askedText } from '../model/attributes-text.ts';
import { causeText, frameText } from '../model/row-text.ts';
import { BeforeAfter } from './before-after.tsx';
import { EventActions, type EventActionsProps } from './event-actions.tsx';

interface Props extends EventActionsProps {
  readonly onClose: () => void;
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
          <bdi>{cookieName(row.name, messages)}</bdi>
        </code>{' '}
        {t(`panel_event_${event}`)} {clock(at)}
      </h2>
      <button type="button" class="close" onClick={onClose}>
        {t('panel_close')}
      </button>
      <p>
        <bdi>{causeText(row.cause, host, messages)}</bdi>
      </p>
      {row.frame && (
        <p class="soft">
          <bdi>{frameText(row.frame, host, messages)}</bdi>
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
              <bdi>{showMarks(askedText(asked))}</bdi>
            </code>
          </p>
        </>
      )}
      <EventActions {...props} />
    </aside>
  );
};
