import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { safeParse } from 'valibot';
import { withinTime } from '../browser/within-time.ts';
import { connectRedis } from './connect-redis.ts';
import { type PortalAnswer, type PortalJob, portalAnswer, QUEUE } from './portal-job.ts';

/** How often it is looked whether a visit is done. */
const POLL_MS = 500;
const CLOSE_TIMEOUT_MS = 2_000;
/** How long Redis keeps what ended, in seconds: nobody comes for it when its run was killed. */
const KEPT = { age: 86_400 };

export interface VisitQueue {
  /** Has a worker make a visit. */
  readonly ask: (job: PortalJob) => Promise<PortalAnswer>;
  readonly hasWorkers: () => Promise<boolean>;
  /** Rejects with a Failure once Redis is given up. */
  readonly lost: Promise<never>;
  /** Takes back what nobody has begun. */
  readonly close: () => Promise<void>;
}

/** Opens the queue that workers take visits from. @throws Failure when Redis cannot be used */
export async function openVisitQueue(url: string): Promise<VisitQueue> {
  const redis = await connectRedis(url);
  const queue = new Queue(QUEUE, { connection: redis.connection });
  queue.on('error', () => undefined); // `lost` tells
  const run = randomUUID();
  const open = new Set<string>();
  let count = 0;
  return {
    async ask(job) {
      count += 1;
      const jobId = `${run}-${count}`;
      open.add(jobId);
      for (;;) {
        const found = await queue.getJob(jobId);
        // It is not there at first, nor after Redis lost what it had not saved.
        if (found === undefined) await queue.add('visit', job, { jobId, removeOnComplete: KEPT, removeOnFail: KEPT });
        if (found?.finishedOn !== undefined) {
          const answer = safeParse(portalAnswer, found.returnvalue);
          await found.remove();
          open.delete(jobId);
          if (answer.success) return answer.output;
          const why = found.failedReason ?? 'what it answered cannot be read';
          return { outcome: 'failed', reason: `No worker could end this visit (${why}).`, seconds: 0 };
        }
        await pause(POLL_MS);
      }
    },
    hasWorkers: async () => (await queue.getWorkersCount()) > 0,
    lost: redis.lost,
    async close() {
      const takeBack = async () => {
        for (const jobId of open) await queue.remove(jobId);
        await queue.close();
      };
      await withinTime(CLOSE_TIMEOUT_MS, takeBack()).catch(() => undefined);
      redis.close();
    },
  };
}
