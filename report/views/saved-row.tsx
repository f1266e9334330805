import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedAudit } from '../../src/browser/saved-audits.ts';
import { instantText } from '../../src/messages/absolute-times.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { DeskActions } from '../model/desk.ts';
import { titleOf } from '../model/title-of.ts';

/** As long as a line of the list. */
const MAX_NAME = 120;

interface Props {
  readonly audit: SavedAudit;
  readonly isChosen: boolean;
  /** Chooses it for a comparison; null when there is nothing to compare it with. */
  readonly onToggle: (() => void) | null;
  readonly actions: DeskActions;
  readonly messages: Messages;
}

/** A saved audit: what it is called, of when it is, its answer, and what can be done with it. */
export const SavedRow = ({ audit, isChosen, onToggle, actions, messages }: Props) => {
  const { t } = messages;
  const [asked, setAsked] = useState<'rename' | 'delete' | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const isTouched = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone: no key that follows may be lost.
    if (isTouched.current) row.current?.querySelector<HTMLElement>('.buttons :is(input, button)')?.focus();
    isTouched.current = true;
  }, [asked]);
  const title = titleOf(audit);
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    setAsked(null);
    if (asked === 'delete') {
      row.current?.closest('section')?.querySelector('h2')?.focus(); // the row goes
      return actions.deleteSaved(audit);
    }
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name === 'string') actions.renameSaved(audit, name.trim());
  };
  const button = (key: MessageKey, onClick: () => void) => (
    <button type="button" class="link" aria-label={`${t(key)}: ${title}`} onClick={onClick}>
      {t(key)}
    </button>
  );
  return (
    <li ref={row}>
      {onToggle && (
        <input type="checkbox" checked={isChosen} aria-label={t('saved_choose', title)} onChange={onToggle} />
      )}
      <div>
        <h3>
          <PageWords text={title} />
        </h3>
        <p class="why">
          {audit.name !== '' && (
            <>
              <PageWords text={audit.host} /> ·{' '}
            </>
          )}
          <span class="time">{instantText(audit.watchedTo)}</span>
        </p>
        <p>{audit.answer}</p>
      </div>
      {asked === null ? (
        <p class="buttons">
          {button('saved_open', () => actions.openSaved(audit))}
          {button('saved_rename', () => setAsked('rename'))}
          {button('saved_delete', () => setAsked('delete'))}
        </p>
      ) : (
        <form class="buttons" onSubmit={submit}>
          {asked === 'rename' ? (
            <label>
              {t('saved_name')} <input name="name" maxLength={MAX_NAME} value={audit.name} autocomplete="off" />
            </label>
          ) : (
            <p role="alert">{t('saved_delete_what')}</p>
          )}
          <button type="submit" class="link">
            {t(asked === 'rename' ? 'saved_name_keep' : 'saved_delete_yes')}
          </button>
          <button type="button" class="link" onClick={() => setAsked(null)}>
            {t(asked === 'rename' ? 'saved_name_cancel' : 'saved_delete_no')}
          </button>
        </form>
      )}
    </li>
  );
};
