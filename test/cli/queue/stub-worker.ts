// A worker that visits nothing: it says on stdout what it would visit. One that "hangs" never ends its first visit.
import { setTimeout as pause } from 'node:timers/promises';
import { workQueue } from '../../../src/cli/queue/work-queue.ts';

/** As a visit, it goes on while other things happen. */
const VISIT_MS = 200;

const [url = '', manner] = process.argv.slice(2);
await workQueue(url, {
  jobs: 1,
  visit: async ({ address }) => {
    console.log(address);
    if (manner === 'hangs') await new Promise(() => {});
    await pause(VISIT_MS);
    return { outcome: 'failed', reason: `nothing is at ${address}`, seconds: 1 };
  },
});
