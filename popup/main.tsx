import { render } from 'preact';
import { browser } from '../src/extension/browser.ts';
import { coalesce } from '../src/extension/coalesce.ts';
import { loadReport } from '../src/extension/load-report.ts';
import { locate } from '../src/extension/locate.ts';
import { askForWatch } from '../src/extension/message.ts';
import { belongsTo, watchId } from '../src/extension/watch.ts';
import { browserWords } from '../src/extension/words.ts';
import type { PopupState } from './state.ts';
import { Popup } from './views/popup.tsx';

const words = browserWords();
const root = document.body;

const show = (state: PopupState): void => render(<Popup state={state} words={words} />, root);

/** The tab that is asked about: named in the address when this page is opened as a tab. */
const tabId = Number(new URLSearchParams(location.search).get('tab')) || null;

async function main(): Promise<void> {
  document.documentElement.lang = words.locale;
  const located = await locate(tabId);
  if (located.kind === 'not-a-portal') return show(located);

  const { portal, storeId } = located;
  const refresh = coalesce(String, async () => show({ kind: 'report', report: await loadReport(portal, storeId) }));
  const id = watchId({ storeId, host: portal.host });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some((key) => belongsTo(id, key))) refresh(id).catch(fail);
  });
  await refresh(id); // from our own first read: the worker may be asleep
  await keepAsking(located.tabId);
}

/** The worker may die while it reads the policy: it is woken and asked again, but not for ever. */
async function keepAsking(tab: number, asks = 3): Promise<void> {
  try {
    await askForWatch(tab);
  } catch (error) {
    // The report is painted, and stays: what the worker would add is missing, not wrong.
    if (asks > 1) await keepAsking(tab, asks - 1);
    else console.warn(error);
  }
}

function fail(error: unknown): void {
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

show({ kind: 'loading' });
main().catch(fail);
