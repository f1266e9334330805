/** Where one account of a change waits for the other. */
export interface WaitingRoom<T> {
  readonly add: (place: string, item: T) => void;
  /** Takes out the earliest that is near enough in time; those too old stay, alone. */
  readonly take: (place: string, at: number) => T | null;
  /** Takes out all those left of a place that fit, however old. */
  readonly takeAll: (place: string, fits: (item: T) => boolean) => readonly T[];
}

/**
 * Constant time an event, since what is too old to be met is passed over once.
 * @param patience how long one waits, in ms
 */
export function waitingRoom<T extends { readonly at: number }>(patience: number): WaitingRoom<T> {
  const queues = new Map<string, { readonly alone: T[]; readonly waiting: T[]; next: number }>();
  return {
    add(place, item) {
      const queue = queues.get(place);
      if (queue) queue.waiting.push(item);
      else queues.set(place, { alone: [], waiting: [item], next: 0 });
    },
    take(place, at) {
      const queue = queues.get(place);
      if (!queue) return null;
      for (let item = queue.waiting[queue.next]; item && item.at <= at + patience; item = queue.waiting[queue.next]) {
        queue.next++;
        if (item.at >= at - patience) return item;
        queue.alone.push(item);
      }
      return null;
    },
    takeAll(place, fits) {
      const queue = queues.get(place);
      if (!queue) return [];
      const left = [...queue.alone, ...queue.waiting.slice(queue.next)];
      queues.set(place, { alone: left.filter((item) => !fits(item)), waiting: [], next: 0 });
      return left.filter(fits);
    },
  };
}
