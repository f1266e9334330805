import { unreachable } from '../../src/core/unreachable.ts';
import { Notice } from '../../src/ui/notice.tsx';
import type { Words } from '../../src/words/translate.ts';
import type { PopupActions, PopupState } from '../state.ts';
import { NotGranted } from './not-granted.tsx';
import { ReportView } from './report-view.tsx';

interface Props {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly words: Words;
}

/** The popup: one screen per state. */
export const Popup = ({ state, actions, words }: Props) => <main>{screen(state, actions, words)}</main>;

function screen(state: PopupState, actions: PopupActions, words: Words) {
  const { t } = words;
  switch (state.kind) {
    case 'loading':
      return <Notice title={t('state_loading')} busy />;
    case 'no-page':
      return <Notice title={t('state_no_page')} details={[t('state_no_page_why')]} />;
    case 'recognising':
      return <Notice subject={state.host} title={t('state_recognising')} busy />;
    case 'not-granted':
      return <NotGranted state={state} actions={actions} words={words} />;
    case 'failed':
      return <Notice title={t('state_failed')} details={[t('state_failed_next')]} cause={state.what} />;
    case 'report':
      return <ReportView state={state} actions={actions} words={words} />;
    default:
      return unreachable(state);
  }
}
