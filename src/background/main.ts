import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/browser.ts';
import { isMessage } from '../browser/message.ts';
import { extraHeaders } from './journal/extra-headers.ts';
import { readPageWrites } from './journal/page-writes.ts';
import {
  reconcileContentScripts,
  registerContentScripts,
  unregisterContentScripts,
} from './tabs/content-script-registration.ts';
import { shownTab } from './tabs/shown-tab.ts';
import { createWatcher } from './watcher.ts';

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
browser.cookies.onChanged.addListener(told(watcher.cookie));
browser.permissions.onAdded.addListener(told(watcher.granted));
browser.permissions.onRemoved.addListener(told(watcher.revoked));
browser.tabs.onRemoved.addListener(told(watcher.tabClosed));
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const writes = readPageWrites(message, sender, Date.now());
  if (writes) return watcher.writes(writes);
  // Chromium clears what was painted for a tab when it shows another page, also one from its back-forward cache.
  const tab = shownTab(message, sender);
  if (tab) {
    told(watcher.shown)(tab);
    return Promise.resolve(true);
  }
  return isMessage(message, sender) ? watcher.message(message) : undefined;
});

// Scripts are recorded on granted hosts: those of hosted portals stand in the manifest.
const eachOrigin = (change: (origin: string) => Promise<void>) =>
  told(async ({ origins = [] }: { readonly origins?: readonly string[] }) => {
    await Promise.all(origins.map(change));
  });
browser.permissions.onAdded.addListener(eachOrigin(registerContentScripts));
browser.permissions.onRemoved.addListener(eachOrigin(unregisterContentScripts));
browser.runtime.onStartup.addListener(() => told(reconcileContentScripts)(undefined));
browser.runtime.onInstalled.addListener(told(reconcileContentScripts));
