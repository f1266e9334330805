import { unreachable } from '../../src/core/unreachable.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { Notice } from '../../src/ui/notice.tsx';
import type { AccessActions, AccessState } from '../model/access-state.ts';
import { NoPage } from './no-page.tsx';
import { NotGranted } from './not-granted.tsx';

interface Props {
  readonly state: AccessState;
  readonly actions: AccessActions;
  readonly messages: Messages;
}

/** The popup on a page whose host was not granted: one screen per state. */
export const Access = ({ state, actions, messages }: Props) => <main>{screen(state, actions, messages)}</main>;

function screen(state: AccessState, actions: AccessActions, messages: Messages) {
  switch (state.kind) {
    case 'no-page':
      return <NoPage messages={messages} />;
    case 'recognising':
      return <Notice subject={state.host} title={messages.t('state_recognising')} busy />;
    case 'not-granted':
      return <NotGranted state={state} actions={actions} messages={messages} />;
    default:
      return unreachable(state);
  }
}
