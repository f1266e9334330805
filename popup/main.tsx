import { render } from 'preact';
import type { Portal } from '../src/core/portal/portal.ts';
import { askForHosts } from '../src/extension/ask-for-hosts.ts';
import { browser } from '../src/extension/browser.ts';
import { followWatch } from '../src/extension/follow-watch.ts';
import { loadReport } from '../src/extension/load-report.ts';
import { type Located, locate } from '../src/extension/locate.ts';
import { ask } from '../src/extension/message.ts';
import { portalAt } from '../src/extension/portal-at.ts';
import { readElsewhere } from '../src/extension/read-elsewhere.ts';
import { readWatches, type WatchTarget, watchId } from '../src/extension/watch.ts';
import { browserWords } from '../src/extension/words.ts';
import type { PopupActions, PopupState } from './state.ts';
import { Popup } from './views/popup.tsx';

const words = browserWords();
const root = document.body;

/** The tab that is asked about: named in the address when this page is opened as a tab. */
const askedTab = Number(new URLSearchParams(location.search).get('tab')) || null;

const show = (state: PopupState): void => render(<Popup state={state} actions={actions} words={words} />, root);

const actions: PopupActions = {
  checkHosts: (hosts) => void askForHosts(hosts).catch(fail),
  reload: () => void reload().catch(fail),
  choosePage: (target) => void choosePage(target).catch(fail),
  readElsewhere: (target, address) => void readElsewhere(target, address).catch(fail),
  readAgain: (target) => void ask({ kind: 'read-again', target }).catch(fail),
};

async function main(): Promise<void> {
  document.documentElement.lang = words.locale;
  const located = await locate(askedTab);
  followAccess(located.kind);
  if (located.kind === 'no-page') return show(located);
  if (located.kind === 'page') return offer(located.host, located.tabId);

  await follow({ storeId: located.storeId, host: located.portal.host }, located.portal);
  await keepAsking(located.tabId);
}

/** A page whose host was not granted. */
async function offer(host: string, tabId: number): Promise<void> {
  const { offerAccess } = (await import(browser.runtime.getURL('popup/access.js'))) as typeof import('./access.tsx');
  render(null, root); // the offer is drawn by another copy of the library
  await offerAccess({ host, tabId, words, choosePage: actions.choosePage, fail });
}

/** Access may be given or taken back while this is open: it then begins anew. */
function followAccess(kind: Located['kind']): void {
  const lookAgain = async () => {
    if ((await locate(askedTab)).kind !== kind) location.reload();
  };
  browser.permissions.onAdded.addListener(() => void lookAgain().catch(fail));
  browser.permissions.onRemoved.addListener(() => void lookAgain().catch(fail));
}

/** Shows the report of a portal, and shows it again when more is known. */
function follow(target: WatchTarget, portal: Portal): Promise<void> {
  const paint = async () => show({ kind: 'report', report: await loadReport(portal, target.storeId), target });
  return followWatch(target, paint, fail);
}

/** The worker may die while it reads the policy: it is woken and asked again, but not for ever. */
async function keepAsking(tabId: number, asks = 3): Promise<void> {
  try {
    await ask({ kind: 'watch', tabId });
  } catch (error) {
    // The report is painted, and stays: what the worker would add is missing, not wrong.
    if (asks > 1) await keepAsking(tabId, asks - 1);
    else console.warn(error);
  }
}

/** Holds a portal against the page in this tab, and shows the portal's report, from wherever that was asked. */
async function choosePage(target: WatchTarget): Promise<void> {
  const tabId = await tabInView();
  const done = tabId !== undefined && (await ask({ kind: 'choose-page', target, tabId }));
  const { [watchId(target)]: watch } = await readWatches();
  const portal = watch && (await portalAt(new URL(watch.origin)));
  if (!portal) return;
  if (done) await follow(target, portal);
  else show({ kind: 'report', report: await loadReport(portal, target.storeId), target, choiceFailed: true });
}

async function reload(): Promise<void> {
  const tabId = await tabInView();
  if (tabId !== undefined) await browser.tabs.reload(tabId);
}

async function tabInView(): Promise<number | undefined> {
  return askedTab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

function fail(error: unknown): void {
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

show({ kind: 'loading' });
main().catch(fail);
