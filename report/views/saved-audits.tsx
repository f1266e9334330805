import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedAudit } from '../../src/browser/saved-audits.ts';
import { instantText } from '../../src/messages/absolute-times.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { Comparison, Desk, DeskActions } from '../model/desk.ts';
import { titleOf } from '../model/title-of.ts';
import { SavedRow } from './saved-row.tsx';

interface Props {
  readonly desk: Desk;
  readonly actions: DeskActions;
  readonly messages: Messages;
}

/** The saved audits, each with what can be done with it, and the comparison of two. */
export const SavedAudits = ({ desk: { saved, comparison }, actions, messages }: Props) => {
  const { t } = messages;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [one, other] = (saved ?? []).filter(({ id }) => chosen.includes(id));
  const toggle = ({ id }: SavedAudit) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen.slice(-1), id]);
  return (
    <section id="saved" class="saved">
      <h2 tabIndex={-1}>{t('saved_title')}</h2>
      <p class="why">{t(saved === null ? 'saved_refused' : saved.length === 0 ? 'saved_none' : 'saved_where')}</p>
      {saved !== null && saved.length > 0 && (
        <ul>
          {saved.map((audit) => (
            <SavedRow
              key={audit.id}
              audit={audit}
              isChosen={chosen.includes(audit.id)}
              onToggle={saved.length > 1 ? () => toggle(audit) : null}
              actions={actions}
              messages={messages}
            />
          ))}
        </ul>
      )}
      {saved !== null && saved.length > 1 && (
        <p class="compare">
          <button
            type="button"
            class="action"
            disabled={!one || !other}
            onClick={() => one && other && actions.compareSaved([one, other])}
          >
            {t('saved_compare')}
          </button>{' '}
          <span class="why">{t('saved_compare_how')}</span>
        </p>
      )}
      {comparison && <Changes comparison={comparison} messages={messages} />}
    </section>
  );
};

/** What changed between two, from the earlier to the later; it takes the focus when it comes. */
const Changes = ({ comparison, messages }: { readonly comparison: Comparison; readonly messages: Messages }) => {
  const { before, now, changes } = comparison;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [comparison]);
  const titled = (audit: SavedAudit) => `${titleOf(audit)}, ${instantText(audit.watchedTo)}`;
  return (
    <div class="changes">
      <h3 ref={heading} tabIndex={-1}>
        <PageWords text={messages.t('compare_span', titled(before), titled(now))} />
      </h3>
      {changes.length === 0 ? (
        <p>{messages.t('compare_same')}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change}>
              <PageWords text={change} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
