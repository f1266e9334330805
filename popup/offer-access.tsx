import { render } from 'preact';
import { askForHosts } from '../src/browser/ask-for-hosts.ts';
import { askRecognition } from '../src/browser/ask-recognition.ts';
import type { UnseenPage } from '../src/browser/locate.ts';
import { readWatches, type WatchTarget } from '../src/browser/watch.ts';
import { isVendorHost } from '../src/core/portal/recognise-host.ts';
import type { Messages } from '../src/messages/messages.ts';
import type { AccessActions, AccessState } from './model/access-state.ts';
import { Access } from './views/access.tsx';

/** The page in view, and what the rest of the popup does for it. */
interface Offer {
  readonly page: UnseenPage;
  readonly messages: Messages;
  readonly choosePage: (target: WatchTarget) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Says whether a page looks like a portal's when its host was not granted, and offers to ask for that host. It is loaded
 * for such pages only, as what is said of one that no extension may look at: the popup of a report stays small.
 */
export async function offerAccess({ page, messages, choosePage, fail }: Offer): Promise<void> {
  const root = document.body;
  const show = (state: AccessState): void =>
    render(<Access state={state} actions={actions(state)} messages={messages} />, root);
  const actions = (state: AccessState): AccessActions => ({
    inspect: (asked) => void inspect(asked, state).catch(fail),
    choosePage,
  });
  // Nothing is awaited before the question: the browser asks only in the handler of a click. An event tells of a yes.
  const inspect = async (asked: string, state: AccessState) => {
    const granted = await askForHosts([asked]);
    if (!granted && state.kind === 'not-granted') show({ ...state, denied: true });
  };
  if (page.kind === 'no-page') return show(page);
  const { host, tabId } = page;
  show({ kind: 'recognising', host });
  const [portal, watches] = await Promise.all([askRecognition(tabId), readWatches()]);
  if (portal === null) return show({ kind: 'no-page' });
  show({ kind: 'not-granted', portal, askable: !isVendorHost(host), denied: false, watched: Object.values(watches) });
}
