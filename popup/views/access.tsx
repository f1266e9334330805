import { unreachable } from '../../src/core/unreachable.ts';
import type { Words } from '../../src/messages/translate.ts';
import { Notice } from '../../src/ui/notice.tsx';
import type { AccessActions, AccessState } from '../state.ts';
import { NoPage } from './no-page.tsx';
import { NotGranted } from './not-granted.tsx';

interface Props {
  readonly state: AccessState;
  readonly actions: AccessActions;
  readonly words: Words;
}

/** The popup on a page whose host was not granted: one screen per state. */
export const Access = ({ state, actions, words }: Props) => <main>{screen(state, actions, words)}</main>;

function screen(state: AccessState, actions: AccessActions, words: Words) {
  switch (state.kind) {
    case 'no-page':
      return <NoPage words={words} />;
    case 'recognising':
      return <Notice subject={state.host} title={words.t('state_recognising')} busy />;
    case 'not-granted':
      return <NotGranted state={state} actions={actions} words={words} />;
    default:
      return unreachable(state);
  }
}
