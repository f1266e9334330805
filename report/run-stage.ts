import { clearPortal, reloadPortal } from '../src/browser/clear-portal.ts';
import { ask } from '../src/browser/message.ts';
import { showTab, showThisPage } from '../src/browser/show-tab.ts';
import { tabsOf } from '../src/browser/tabs-of.ts';
import { untilAtRest } from '../src/browser/until-at-rest.ts';
import type { WatchTarget } from '../src/browser/watch.ts';
import type { RunStage } from './create-run.ts';

/** What a guided run of a portal does to the browser. */
export const runStageOf = (
  target: () => WatchTarget,
): Pick<RunStage, 'startOver' | 'clear' | 'reload' | 'atRest' | 'showPortal' | 'comeBack' | 'now'> => ({
  startOver: () => ask({ kind: 'start-over', target: target() }),
  async clear() {
    const isCleared = await clearPortal(target());
    await reloadPortal(target());
    return isCleared;
  },
  reload: () => reloadPortal(target()),
  atRest: (signal) => untilAtRest(target(), signal),
  async showPortal() {
    const [page] = await tabsOf(target());
    if (page) await showTab(page.id);
  },
  comeBack: showThisPage,
  now: Date.now,
});
