import { browser } from './extension/browser.ts';
import { extraHeaders } from './extension/extra-headers.ts';
import { isMessage } from './extension/message.ts';
import { createWatcher } from './extension/watcher.ts';

// Listeners are registered here, synchronously: only then does the browser wake the worker for them.
// They hear of granted hosts alone, whatever the filter says.
const EVERYWHERE = ['*://*/*'];
const watcher = createWatcher();

/** What goes wrong in one event is shown in the worker's console, and must not stop the next. */
const told =
  <Details>(listener: (details: Details) => Promise<void>) =>
  (details: Details): void => {
    listener(details).catch(console.error);
  };

browser.webRequest.onBeforeRequest.addListener(told(watcher.navigation), { urls: EVERYWHERE, types: ['main_frame'] });
browser.webRequest.onHeadersReceived.addListener(told(watcher.headers), { urls: EVERYWHERE }, [
  'responseHeaders',
  ...extraHeaders(),
]);
// Chromium clears what was painted for a tab when it shows another page, also one from its back-forward cache.
browser.tabs.onUpdated.addListener((_, { status }, tab) => {
  if (status === 'complete') told(watcher.shown)(tab);
});
browser.cookies.onChanged.addListener(told(watcher.cookie));
browser.permissions.onAdded.addListener(told(watcher.granted));
browser.tabs.onRemoved.addListener(told(watcher.tabClosed));
browser.runtime.onMessage.addListener((message: unknown) =>
  isMessage(message) ? watcher.message(message) : undefined,
);
