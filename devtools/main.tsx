import { render } from 'preact';
import { browser } from '../src/browser/browser.ts';
import { browserMessages } from '../src/browser/browser-messages.ts';
import { coalesce } from '../src/browser/coalesce.ts';
import {
  canOpenSource,
  inspectedTab,
  onInspectedNavigated,
  openSource,
  toolsScheme,
} from '../src/browser/inspected-tab.ts';
import { language } from '../src/browser/language.ts';
import { ask, askWhatIsShown } from '../src/browser/message.ts';
import { belongsTo, readStored, WATCHES, type WatchTarget, watchId } from '../src/browser/watch.ts';
import { MATCH_WITHIN_MS } from '../src/core/journal/match-within.ts';
import type { CookieRow } from '../src/core/journal/timeline/row.ts';
import { toRows } from '../src/core/journal/timeline/to-rows.ts';
import { copyText } from './copy-text.ts';
import { UNTOUCHED } from './model/settings.ts';
import type { PanelActions, PanelState } from './model/state.ts';
import { Panel } from './views/panel.tsx';

// Firefox gives a panel few interfaces besides storage and messages: the worker says what a tab shows.

const messages = browserMessages();

/** The inspected tab: named in the address when this page is opened as a tab. */
const tabId = Number(new URLSearchParams(location.search).get('tab')) || inspectedTab();

let state: PanelState = { kind: 'loading' };
let settings = UNTOUCHED;
/** The watch of the portal that is inspected; null while there is none. */
let target: WatchTarget | null = null;

function show(next: PanelState): void {
  state = next;
  render(<Panel state={state} settings={settings} actions={actions} messages={messages} />, document.body);
}

const openCause = async ({ cause }: CookieRow): Promise<boolean> =>
  'url' in cause && cause.url !== null && openSource(cause.url, ('line' in cause && cause.line) || 1);

const actions: PanelActions = {
  change(next) {
    settings = next;
    show(state);
  },
  copy: copyText,
  openSource: canOpenSource() ? openCause : null,
};

/** Finds out what the tab shows, and has it watched. */
async function locate(): Promise<void> {
  const shown = tabId === null ? null : await askWhatIsShown(tabId);
  target = shown?.kind === 'portal' ? { storeId: shown.storeId, host: shown.portal.host } : null;
  await paint(null);
  paintLater();
  // The worker may have died while it read the policy, of which nothing is shown here.
  if (target && tabId !== null) await ask({ kind: 'watch', tabId }).catch(console.warn);
}

/** Calls during a painting share the next one. */
const paint = coalesce<null>(
  () => '',
  async () => {
    if (target === null) return show({ kind: 'no-access' });
    const { host } = target;
    const { journal, site, userAgent = null } = await readStored(target, language());
    show({ kind: 'timeline', host, rows: toRows(journal, { now: Date.now(), host, site, userAgent }) });
  },
);

/** A line counts as refused when nothing came of it for this time, in which nothing else need happen. */
function paintLater(): void {
  setTimeout(() => void paint(null).catch(fail), MATCH_WITHIN_MS);
}

function fail(error: unknown): void {
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

async function main(): Promise<void> {
  document.documentElement.lang = messages.locale;
  document.documentElement.style.colorScheme = toolsScheme() ?? '';
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    const keys = Object.keys(changes);
    const id = target && watchId(target);
    if (id !== null && keys.some((key) => belongsTo(id, key))) {
      paint(null).catch(fail);
      paintLater();
    } else if (keys.includes(WATCHES)) locate().catch(fail); // access may have been given or taken back
  });
  onInspectedNavigated(() => void locate().catch(fail));
  await locate();
}

show(state);
main().catch(fail);
