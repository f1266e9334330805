/** Where the time comes from. */
export interface Clock {
  /** In ms. */
  readonly now: () => number;
  /** Settles after so long, or when it is aborted; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface VisitOptions<T> {
  /** How many visits go on at a time. */
  readonly jobs: number;
  /** Things of one lane are visited one after the other. */
  readonly laneOf: (thing: T) => string;
  /** How long a lane rests between two visits, in ms. */
  readonly pauseMs: number;
  /** Once aborted, no further visit begins. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/**
 * Visits all things, each once, in their order as far as lanes allow.
 * @throws what a visit throws; those under way are not waited for
 */
export async function visitAll<T>(
  things: readonly T[],
  visit: (thing: T) => Promise<void>,
  { jobs, laneOf, pauseMs, signal, clock }: VisitOptions<T>,
): Promise<void> {
  const waiting = [...things];
  const running = new Set<Promise<void>>();
  /** When a lane may be visited again; never, as long as it is being visited. */
  const freeAt = new Map<string, number>();
  const freedAt = (thing: T) => freeAt.get(laneOf(thing)) ?? Number.NEGATIVE_INFINITY;
  const begin = (thing: T) => {
    freeAt.set(laneOf(thing), Number.POSITIVE_INFINITY);
    const visiting = visit(thing).finally(() => {
      running.delete(visiting);
      freeAt.set(laneOf(thing), clock.now() + pauseMs);
    });
    running.add(visiting);
  };
  while (waiting.length > 0 && !signal.aborted) {
    const now = clock.now();
    const next = running.size < jobs ? waiting.findIndex((thing) => freedAt(thing) <= now) : -1;
    if (next === -1) await untilChange(now);
    else waiting.splice(next, 1).forEach(begin);
  }
  await Promise.all(running);

  /** Until a visit ends, or a lane has rested. */
  async function untilChange(now: number): Promise<void> {
    const woken = new AbortController();
    const rested = Math.min(...waiting.map(freedAt));
    const isResting = running.size < jobs && Number.isFinite(rested);
    const sleeping = isResting ? [clock.sleep(rested - now, AbortSignal.any([signal, woken.signal]))] : [];
    await Promise.race([...running, ...sleeping]).finally(() => woken.abort());
  }
}
