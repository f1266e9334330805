import { browser } from './extension/browser.ts';
import { extraHeaders } from './extension/extra-headers.ts';
import { isMessage } from './extension/message.ts';
import { createWatcher } from './extension/watcher.ts';

// Listeners are registered here, synchronously: only then does the browser wake the worker for them.
// They hear of granted hosts alone, whatever the filter says.
const EVERYWHERE = ['*://*/*'];
const watcher = createWatcher();

browser.webRequest.onBeforeRequest.addListener(
  (details) => {
    void watcher.navigation(details);
  },
  { urls: EVERYWHERE, types: ['main_frame'] },
);
browser.webRequest.onHeadersReceived.addListener(
  (details) => {
    void watcher.headers(details);
  },
  { urls: EVERYWHERE },
  ['responseHeaders', ...extraHeaders()],
);
browser.webRequest.onCompleted.addListener(
  (details) => {
    void watcher.completed(details);
  },
  { urls: EVERYWHERE, types: ['main_frame'] },
);
browser.cookies.onChanged.addListener((change) => {
  void watcher.cookie(change);
});
browser.runtime.onMessage.addListener((message: unknown) =>
  isMessage(message) ? watcher.message(message) : undefined,
);
