import type { Report } from '../src/core/inspection/report.ts';
import { PHASES, type Phase, phaseOf } from '../src/core/journal/phase.ts';
import type { RunActions, RunState } from './model/run.ts';

/** What a guided run needs of the browser. Nothing here decides what is seen: that is the worker's, and the report's. */
export interface RunStage {
  /** Deletes what the browser holds of the portal, forgets its watch, and loads its pages. @returns whether all is gone */
  readonly startOver: () => Promise<boolean>;
  /** The same, but the watch goes on. */
  readonly clear: () => Promise<boolean>;
  readonly reload: () => Promise<void>;
  /** Until the portal's pages have loaded and nothing was told of them for a while. */
  readonly atRest: (signal: AbortSignal) => Promise<void>;
  readonly showPortal: () => Promise<void>;
  /** Brings this page to the front. */
  readonly comeBack: () => Promise<void>;
  /** In ms since the Unix epoch. */
  readonly now: () => number;
  /** Null when there is none, and none was asked for. */
  readonly show: (run: RunState | null) => void;
  readonly fail: (error: unknown) => void;
}

/** How waiting for a choice ends. */
type Answer = 'seen' | 'unseen' | 'again';

/**
 * The guided run: before the choice, after a refusal, after acceptance. One watch sees all three, so that one report has
 * them as its phases.
 */
export function createRun(stage: RunStage): RunActions & { readonly see: (report: Report) => void } {
  let run: RunState | null = null;
  let stop = new AbortController();
  let answer: (given: Answer) => void = () => undefined;
  /** Since when a choice counts for this phase. */
  let since = 0;
  const put = (next: RunState | null) => {
    run = next;
    stage.show(run);
  };

  async function begin(): Promise<void> {
    stop = new AbortController();
    const { signal } = stop;
    let isPartly = false;
    for (const phase of PHASES) {
      const at = (step: Extract<RunState, { kind: 'running' }>['step']) => {
        signal.throwIfAborted();
        put({ kind: 'running', phase, step, sawAnother: false, isPartly });
      };
      let given: Answer;
      do {
        at('clearing');
        since = stage.now();
        isPartly = !(await (phase === 'before' ? stage.startOver() : stage.clear())) || isPartly;
        at('resting');
        await stage.atRest(signal);
        given = 'seen';
        if (phase !== 'before') {
          at('choosing');
          given = await chosen(signal);
        }
      } while (given === 'again');
      if (phase === 'before') continue;
      at('settling');
      await stage.comeBack();
      await stage.reload(); // what the next page sets counts too
      await stage.atRest(signal);
      signal.throwIfAborted();
    }
    put({ kind: 'done', isPartly });
  }

  const chosen = (signal: AbortSignal): Promise<Answer> =>
    new Promise((resolve, reject) => {
      answer = resolve;
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });

  /** Looks whether the choice that the phase waits for is in force. */
  function see({ choicePeriods }: Report): void {
    if (run?.kind !== 'running' || run.step !== 'choosing') return;
    const made = choicePeriods.filter(({ from, knownAt, until }) => until === null && (from ?? knownAt) >= since);
    if (made.length === 0) return;
    const is: Phase | null = phaseOf(made.map(({ choices }) => choices));
    if (is === run.phase) answer('seen');
    else if (!run.sawAnother) put({ ...run, sawAnother: true });
  }

  const ended = (error: unknown) => {
    const isPartly = run?.kind === 'running' && run.isPartly;
    put({ kind: 'stopped', isPartly });
    if (!stop.signal.aborted) stage.fail(error);
  };
  return {
    see,
    askForRun: () => put({ kind: 'asked' }),
    beginRun: () => void begin().catch(ended),
    stopRun() {
      if (run?.kind === 'running') stop.abort();
      else put(null);
    },
    goOn: () => answer('unseen'),
    repeatPhase: () => answer('again'),
    showPortal: () => void stage.showPortal().catch(stage.fail),
  };
}
