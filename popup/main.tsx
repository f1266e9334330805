import { render } from 'preact';
import { browser } from '../src/extension/browser.ts';
import { coalesce } from '../src/extension/coalesce.ts';
import { loadReport } from '../src/extension/load-report.ts';
import { locate } from '../src/extension/locate.ts';
import { askWorker } from '../src/extension/message.ts';
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
  await askWorker({ kind: 'watch', tabId: located.tabId });
}

function fail(error: unknown): void {
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

show({ kind: 'loading' });
main().catch(fail);
