import { render } from 'preact';
import { browser } from '../src/extension/browser.ts';
import { coalesce } from '../src/extension/coalesce.ts';
import { language } from '../src/extension/language.ts';
import { loadReport } from '../src/extension/load-report.ts';
import { locate } from '../src/extension/locate.ts';
import { askWorker } from '../src/extension/message.ts';
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

  const { tab } = located;
  const refresh = coalesce(
    () => '',
    async () => show({ kind: 'report', report: await loadReport(tab, language()) }),
  );
  await refresh(tab); // from our own first read: the worker may be asleep
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'session') refresh(tab).catch(fail);
  });
  await askWorker({ kind: 'watch', tabId: tab.tabId });
}

function fail(error: unknown): void {
  show({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
}

show({ kind: 'loading' });
main().catch(fail);
