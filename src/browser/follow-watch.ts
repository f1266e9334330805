import { browser } from './browser.ts';
import { coalesce } from './coalesce.ts';
import { belongsTo, type WatchTarget, watchId } from './watch.ts';

/** Paints a portal now, since the worker may be asleep, and again whenever more of it is stored. */
export async function followWatch(
  target: WatchTarget,
  paint: () => Promise<void>,
  fail: (error: unknown) => void,
): Promise<void> {
  const id = watchId(target);
  const refresh = coalesce(String, paint);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some((key) => belongsTo(id, key))) refresh(id).catch(fail);
  });
  await refresh(id);
}
