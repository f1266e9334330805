import { useState } from 'preact/hooks';
import { isPrivateStore } from '../../src/browser/is-private-store.ts';
import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { plural } from '../../src/messages/plural.ts';
import { CookieNames } from '../../src/ui/cookie-names.tsx';
import type { PopupActions } from '../model/state.ts';

interface Props {
  readonly report: Report;
  readonly target: WatchTarget;
  readonly actions: PopupActions;
  readonly messages: Messages;
}

/** Watches again from zero, after a question that names what will be deleted. */
export const StartOver = ({ report, target, actions, messages }: Props) => {
  const { t } = messages;
  const [asked, setAsked] = useState(false);
  const held = report.cookies.filter(({ removedAt }) => removedAt === null);
  const shared = held.some(
    ({ cookie }) => cookie.partitionKey !== null || (!cookie.hostOnly && cookie.domain !== report.portal.host),
  );
  const items = report.storage.reduce((sum, { items: kept, more }) => sum + kept.length + more, 0);
  if (!asked) {
    return (
      <button type="button" class="link" onClick={() => setAsked(true)}>
        {t('start_over')}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the popup has no room for a dialogue above it
    <div role="group" class="question" aria-label={t('start_over')}>
      <p role="alert">
        {held.length > 0 ? plural(messages, 'start_over_cookies', held.length) : t('start_over_nothing')}
        <CookieNames cookies={held} />
      </p>
      {items > 0 && <p>{plural(messages, 'start_over_storage', items)}</p>}
      {shared && <p>{t('start_over_shared')}</p>}
      <p>{t('start_over_then')}</p>
      {!isPrivateStore(target.storeId) && (
        <p>
          <button type="button" class="link" onClick={() => actions.openReport(target, '#save')}>
            {t('start_over_save')}
          </button>
        </p>
      )}
      <p class="buttons">
        <button type="button" class="action" onClick={() => actions.startOver(target)}>
          {t('start_over_yes')}
        </button>
        <button type="button" class="link" onClick={() => setAsked(false)}>
          {t('start_over_no')}
        </button>
      </p>
    </div>
  );
};
