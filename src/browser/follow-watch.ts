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
  let asked = 0;
  let last = Promise.resolve();
  const refresh = (): Promise<void> => {
    const mine = ++asked;
    last = last.catch(() => undefined).then(() => (mine === asked ? paint() : undefined));
    return last;
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some((key) => belongsTo(id, key))) refresh().catch(fail);
  });
  await refresh().catch(fail); // what is stored next may be shown all the same
}
