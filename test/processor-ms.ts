/** Milliseconds of the processor that a call takes: on a busy machine the clock goes on, and this does not. */
export function processorMs(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}
