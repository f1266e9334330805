import { unreachable } from '../../src/core/unreachable.ts';
import type { Words } from '../../src/messages/translate.ts';
import { Notice } from '../../src/ui/notice.tsx';
import type { ListState, More, PopupState } from '../state.ts';
import { NoPage } from './no-page.tsx';
import { ReportView } from './report-view.tsx';

interface Props {
  readonly state: PopupState;
  readonly list: ListState;
  readonly onList: (list: ListState) => void;
  /** Null until it is loaded. */
  readonly more: More | null;
  readonly words: Words;
}

/** The popup: one screen per state. */
export const Popup = (props: Props) => <main>{screen(props)}</main>;

function screen({ state, words, ...rest }: Props) {
  const { t } = words;
  switch (state.kind) {
    case 'loading':
      return <Notice title={t('state_loading')} busy />;
    case 'no-page':
      return <NoPage words={words} />;
    case 'failed':
      return <Notice title={t('state_failed')} details={[t('state_failed_next')]} cause={state.what} />;
    case 'report':
      return <ReportView state={state} words={words} {...rest} />;
    default:
      return unreachable(state);
  }
}
