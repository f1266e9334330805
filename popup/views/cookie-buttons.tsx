import { useState } from 'preact/hooks';
import type { ReportedCookie } from '../../src/core/inspection/report.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { CookieActions } from '../model/state.ts';

interface Props {
  readonly reported: ReportedCookie;
  /** The portal's. */
  readonly host: string;
  readonly actions: CookieActions;
  readonly messages: Messages;
}

/**
 * Shows a cookie's value, deletes the cookie, and sets it again. What came of it is said below, to the eye and to the ear.
 * Who closes the row hides the value.
 */
export const CookieButtons = ({ reported: { key, cookie, removedAt }, host, actions, messages: { t } }: Props) => {
  const target = { storeId: cookie.storeId, host };
  const [value, setValue] = useState<string | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const tell = (shown: string | null, outcome: MessageKey | null) => {
    setValue(shown);
    setSaid(outcome);
  };
  const reveal = async () => {
    if (value !== null) return tell(null, null);
    const found = await actions.readValue(target, key);
    tell(found, found === null ? 'held_gone' : found === '' ? 'held_empty' : null);
  };
  const remove = async () => {
    const isDone = await actions.deleteCookie(target, key);
    const wasThere = actions.canSetAgain(key);
    tell(null, isDone ? (wasThere ? 'held_deleted' : 'held_gone') : 'held_kept');
  };
  const setAgain = async () => {
    tell(null, (await actions.setAgain(target, key)) ? 'held_set_again' : 'held_refused');
  };

  const isGone = removedAt !== null || said === 'held_deleted' || said === 'held_gone';
  const canSetAgain = isGone && actions.canSetAgain(key);
  return (
    <section class="held">
      <p class="buttons">
        {!isGone && (
          <button type="button" class="link" onClick={reveal}>
            {t(value === null ? 'held_reveal' : 'held_hide')}
          </button>
        )}
        {/* One button, so that the focus stays when it takes back what it did. */}
        {(!isGone || canSetAgain) && (
          <button type="button" class="link" onClick={canSetAgain ? setAgain : remove}>
            {t(canSetAgain ? 'held_undo' : 'held_delete')}
          </button>
        )}
      </p>
      <p role="status">
        {value ? (
          <code>
            <PageWords text={value} />
          </code>
        ) : (
          said && t(said)
        )}
      </p>
    </section>
  );
};
