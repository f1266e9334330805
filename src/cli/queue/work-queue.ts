import { Worker } from 'bullmq';
import { parse } from 'valibot';
import { connectRedis } from './connect-redis.ts';
import { type PortalAnswer, type PortalJob, portalJob, QUEUE } from './portal-job.ts';

/** A worker that says nothing for so long has ended: another one takes its visit. */
const SILENCE_MS = 10_000;
const LOOK_MS = 5_000;

interface Work {
  /** How many visits go on at a time. */
  readonly jobs: number;
  readonly visit: (job: PortalJob) => Promise<PortalAnswer>;
}

/**
 * Takes visits from the queue, and makes them until it is interrupted.
 * @throws Failure when Redis cannot be used, or is away for too long
 */
export async function workQueue(url: string, { jobs, visit }: Work): Promise<never> {
  const redis = await connectRedis(url);
  const worker = new Worker(QUEUE, ({ data }) => visit(parse(portalJob, data)), {
    connection: redis.connection,
    concurrency: jobs,
    lockDuration: SILENCE_MS,
    stalledInterval: LOOK_MS,
  });
  worker.on('error', () => undefined); // `lost` tells
  return redis.lost;
}
