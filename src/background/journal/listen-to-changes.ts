import type { Cookies } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';

/** More within a second is a flood. Chromium tells an overwrite as two changes. */
const MAX_CHANGES = 300;
const SECOND_MS = 1000;

/**
 * Listens to changes of cookies. A page can make a hundred thousand, and to tell them all keeps the browser busy for a
 * minute, whatever the listener does. So it stops listening in a flood, for a second at a time:
 *
 *     listening ── 300 within a second ──▶ not listening ── a second later ──▶ listening, and a look
 *
 * @param pause called as soon as it stops listening
 * @param catchUp looks at what changed meanwhile; called as soon as it listens again
 */
export function listenToChanges(
  follow: (change: Cookies.OnChangedChangeInfoType) => void,
  pause: () => void,
  catchUp: () => void,
): void {
  const { onChanged } = browser.cookies;
  let began = 0;
  let room = 0;
  const listener = (change: Cookies.OnChangedChangeInfoType): void => {
    const at = Date.now();
    if (at - began >= SECOND_MS) {
      began = at;
      room = MAX_CHANGES;
    }
    if (room-- > 0) {
      follow(change);
      return;
    }
    onChanged.removeListener(listener);
    pause();
    setTimeout(() => {
      onChanged.addListener(listener);
      catchUp();
    }, SECOND_MS);
  };
  onChanged.addListener(listener);
}
