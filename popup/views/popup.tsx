import { unreachable } from '../../src/core/unreachable.ts';
import type { Words } from '../../src/words/translate.ts';
import type { PopupState } from '../state.ts';
import { Notice } from './notice.tsx';
import { ReportView } from './report-view.tsx';

interface Props {
  readonly state: PopupState;
  readonly words: Words;
}

/** The popup: one screen per state. */
export const Popup = ({ state, words }: Props) => <main>{screen(state, words)}</main>;

function screen(state: PopupState, words: Words) {
  const { t } = words;
  switch (state.kind) {
    case 'loading':
      return <Notice title={t('state_loading')} busy />;
    case 'not-a-portal':
      return state.host === null ? (
        <Notice title={t('state_no_page')} details={[t('state_no_page_why')]} />
      ) : (
        <Notice
          subject={state.host}
          title={t('state_not_portal')}
          details={[t('state_not_portal_why'), t('state_not_portal_next')]}
        />
      );
    case 'failed':
      return <Notice title={t('state_failed')} details={[t('state_failed_next')]} cause={state.what} />;
    case 'report':
      return <ReportView report={state.report} words={words} />;
    default:
      return unreachable(state);
  }
}
