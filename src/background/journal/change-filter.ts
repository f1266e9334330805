import { type WatchTarget, watchId } from '../../browser/watch.ts';
import { getOrMake } from '../../core/get-or-make.ts';

/** Tells what is new about a watch, by topic: the same finding again is no event. A new worker tells each once more. */
export function openChangeFilter() {
  const lastTold = new Map<string, Map<string, string>>();
  return {
    /** Whether a finding differs from the last one of its topic; it is the last one from now on. */
    isNew(target: WatchTarget, topic: string, told: unknown): boolean {
      const topics = getOrMake(lastTold, watchId(target), () => new Map());
      const [known, now] = [topics.get(topic), JSON.stringify(told)];
      topics.set(topic, now);
      return known !== now;
    },
    wasTold: (target: WatchTarget, topic: string): boolean => lastTold.get(watchId(target))?.has(topic) ?? false,
    /** Everything about a watch that begins anew is new. */
    forget(target: WatchTarget): void {
      lastTold.delete(watchId(target));
    },
  } as const;
}
