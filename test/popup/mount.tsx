import { render } from 'preact';
import { type ListState, type PopupState, UNTOUCHED } from '../../popup/model/state.ts';
import { Popup } from '../../popup/views/popup.tsx';
import type { Messages } from '../../src/messages/messages.ts';
import { deferred } from '../fixtures/reports.ts';

/**
 * Shows a state of the popup whose list can be used, as its composition root does.
 * @returns what shows another state in its place
 */
export function mount(first: PopupState, messages: Messages): (state: PopupState) => void {
  let list = UNTOUCHED;
  const show = (state: PopupState): void => {
    const onList = (next: ListState) => {
      list = next;
      show(state);
    };
    render(<Popup state={state} list={list} onList={onList} deferred={deferred} messages={messages} />, document.body);
  };
  show(first);
  return show;
}
