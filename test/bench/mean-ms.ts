import { processorMs } from '../processor-ms.ts';

/** Calls that come before: they pay for compiling. */
const FIRST = 10;

/** Milliseconds of the processor that a call takes, of so many: one alone may be shorter than what the system counts in. */
export function meanMs(run: () => unknown, calls = 100): number {
  const runTimes = (times: number) => {
    for (let call = 0; call < times; call += 1) run();
  };
  runTimes(FIRST);
  return processorMs(() => runTimes(calls)) / calls;
}
