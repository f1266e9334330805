import { type WatchTarget, watchId } from '../../browser/watch.ts';

/** What was last told of a watch, by topic: the same again is no event. It is forgotten with the worker, and told once more. */
export function openChangeFilter() {
  const lastTold = new Map<string, Map<string, string>>();
  return {
    /** Whether something was not told just so last time; from now on it was. */
    isNew(target: WatchTarget, topic: string, told: unknown): boolean {
      const id = watchId(target);
      const topics = lastTold.get(id) ?? new Map<string, string>();
      const [known, now] = [topics.get(topic), JSON.stringify(told)];
      lastTold.set(id, topics.set(topic, now));
      return known !== now;
    },
    wasTold: (target: WatchTarget, topic: string): boolean => lastTold.get(watchId(target))?.has(topic) ?? false,
    /** Of a watch that begins anew, all is news. */
    forget(target: WatchTarget): void {
      lastTold.delete(watchId(target));
    },
  } as const;
}
