import { browser } from './browser.ts';
import { belongsTo, type WatchTarget, watchId } from './watch.ts';

/**
 * Paints a portal now, since the worker may be asleep, and again whenever more of it is stored. Changes during a painting
 * share the next one.
 */
export async function followWatch(
  target: WatchTarget,
  paint: () => Promise<void>,
  fail: (error: unknown) => void,
): Promise<void> {
  const id = watchId(target);
  let isPainting = false;
  let isStale = false;
  const refresh = async (): Promise<void> => {
    isStale = true;
    if (isPainting) return;
    isPainting = true;
    try {
      isStale = false;
      await paint();
    } finally {
      isPainting = false;
      if (isStale) refresh().catch(fail);
    }
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some((key) => belongsTo(id, key))) refresh().catch(fail);
  });
  await refresh();
}
