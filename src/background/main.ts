import { answerMessages } from '../browser/answer-messages.ts';
import { browser } from '../browser/browser.ts';
import { extraHeaders } from './journal/extra-headers.ts';
import { listenToChanges } from './journal/listen-to-changes.ts';
import { logFailure } from './log-failure.ts';
import { reconcileContentScripts } from './tabs/content-script-registration.ts';
import { createWorker } from './worker.ts';

// Listeners are registered here, synchronously: only then does the browser wake the worker for them.
// https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events

const { recording, watches, grants, handleHeaders, answerMessage } = createWorker();

// The browser tells of granted hosts alone, whatever the filter says.
const EVERYWHERE = ['<all_urls>'];

browser.webRequest.onBeforeRequest.addListener(logFailure(recording.recordNavigation), {
  urls: EVERYWHERE,
  types: ['main_frame'],
});
browser.webRequest.onHeadersReceived.addListener(logFailure(handleHeaders), { urls: EVERYWHERE }, [
  'responseHeaders',
  ...extraHeaders(),
]);
listenToChanges(
  logFailure(recording.recordCookieChange),
  logFailure(recording.recordPause),
  logFailure(recording.catchUp),
);

browser.permissions.onAdded.addListener(logFailure(grants.followGrant));
browser.permissions.onAdded.addListener(logFailure(reconcileContentScripts));
browser.permissions.onRemoved.addListener(logFailure(grants.followRevocation));
browser.permissions.onRemoved.addListener(logFailure(reconcileContentScripts));

browser.tabs.onRemoved.addListener(logFailure(watches.forgetPrivateWindows));
// Firefox waits for what this returns; Chromium stops a worker half a minute after its last event, without a word.
browser.runtime.onSuspend.addListener(recording.settle);
answerMessages(answerMessage);
browser.runtime.onStartup.addListener(logFailure(reconcileContentScripts));
browser.runtime.onInstalled.addListener(logFailure(reconcileContentScripts));
