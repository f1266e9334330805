import { render } from 'preact';
import { browser } from '../src/browser/browser.ts';
import { browserMessages } from '../src/browser/browser-messages.ts';
import { followWatch } from '../src/browser/follow-watch.ts';
import { loadCatalogue } from '../src/browser/load-catalogue.ts';
import { loadParts } from '../src/browser/load-parts.ts';
import { loadReport } from '../src/browser/load-report.ts';
import { type Located, locate, type UnseenPage } from '../src/browser/locate.ts';
import { ask } from '../src/browser/message.ts';
import type { WatchTarget } from '../src/browser/watch.ts';
import type { Portal } from '../src/core/portal/portal.ts';
import type { Deferred } from './model/deferred-parts.ts';
import { type ListState, type Notice, type PopupState, UNTOUCHED } from './model/state.ts';
import { Popup } from './views/popup.tsx';

const messages = browserMessages();
const root = document.body;

/** The tab that is asked about: named in the address when this page is opened as a tab. */
const askedTab = Number(new URLSearchParams(location.search).get('tab')) || null;

let deferred: Deferred | null = null;
let list = UNTOUCHED;
let shown: PopupState = { kind: 'loading' };

function show(state: PopupState): void {
  shown = state;
  const onList = (next: ListState) => {
    list = next;
    show(state);
  };
  render(<Popup state={state} list={list} onList={onList} deferred={deferred} messages={messages} />, root);
}

/** What every report is made with: on its way while the browser is asked for the tab. */
const parts = loadParts();
loadCatalogue();

async function main(): Promise<void> {
  document.documentElement.lang = messages.locale;
  const located = await locate(askedTab);
  followAccess(located.kind);
  if (located.kind !== 'portal') return offer(located);

  await follow({ storeId: located.storeId, host: located.portal.host }, located.portal);
  await keepAsking(located.tabId);
}

async function offer(page: UnseenPage): Promise<void> {
  const { offerAccess } = await import('./deferred.ts');
  const { choosePage } = (await loadDeferred()).actions;
  await offerAccess({ page, messages, choosePage, fail });
}

/** Starts anew when access is given or taken back while the popup is open. */
function followAccess(kind: Located['kind']): void {
  const lookAgain = async () => {
    if ((await locate(askedTab)).kind !== kind) location.reload();
  };
  const { onAdded, onRemoved } = browser.permissions;
  for (const changed of [onAdded, onRemoved]) changed.addListener(() => void lookAgain().catch(fail));
}

let notice: Notice | null = null;

/** Says beside the report that something could not be done; null takes that back. */
function say(next: Notice | null): void {
  notice = next;
  if (shown.kind === 'report') show({ ...shown, notice });
}

/** Shows the report of a portal, and shows it again when more is known. */
async function follow(target: WatchTarget, portal: Portal): Promise<void> {
  const paint = async () => {
    const { report } = await loadReport(portal, target.storeId, parts);
    show({ kind: 'report', report, target, notice });
  };
  await followWatch(target, paint, fail);
  await painted(); // or the second script would come before the first sight
  await loadDeferred();
  show(shown);
}

/** Settles once what was rendered is on the screen; at once where nobody sees it. */
const painted = (): Promise<unknown> =>
  new Promise((settle) => (document.hidden ? settle(null) : requestAnimationFrame(() => setTimeout(settle))));

async function loadDeferred(): Promise<Deferred> {
  if (deferred === null) {
    const { deferredViews, createActions } = await import('./deferred.ts');
    deferred = { ...deferredViews, actions: createActions({ say, follow, tabInView }) };
  }
  return deferred;
}

/** The worker may die while it reads the policy: it is woken and asked again, but not for ever. */
async function keepAsking(tabId: number): Promise<void> {
  const once = () => ask({ kind: 'watch', tabId });
  // The report is painted, and stays: what the worker would add is missing, not wrong.
  await once().catch(once).catch(once).catch(console.warn);
}

async function tabInView(): Promise<number | undefined> {
  return askedTab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

function fail(error: unknown): void {
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

show(shown);
main().catch(fail);
