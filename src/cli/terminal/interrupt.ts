import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal tells a signal to all of a group, and programs such as npm pass it on: within this time it is the same. */
const SAME_SIGNAL_MS = 500;

/** The user or the system ended the command with a signal. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly status: number;
  constructor(signal: (typeof SIGNALS)[number]) {
    super(`ended by ${signal}`);
    this.status = 128 + constants.signals[signal];
  }
}

/**
 * Does some work until it is done or a signal comes: then its promise rejects, and the caller cleans up. A second signal
 * ends the process at once.
 */
export async function untilInterrupted<T>(work: () => Promise<T>): Promise<T> {
  let interrupt: (reason: Interrupted) => void = () => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = reject;
  });
  let firstAt: number | null = null;
  const onSignal = (signal: (typeof SIGNALS)[number]) => {
    const reason = new Interrupted(signal);
    const now = performance.now();
    if (firstAt !== null && now - firstAt > SAME_SIGNAL_MS) process.exit(reason.status);
    firstAt ??= now;
    interrupt(reason);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    const done = await Promise.race([work(), interrupted]);
    stopListening();
    return done;
  } catch (error) {
    // While the caller cleans up after a signal, another one is still heard.
    if (!(error instanceof Interrupted)) stopListening();
    throw error;
  }

  function stopListening(): void {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
