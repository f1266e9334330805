import { partsOf, writeAudit } from '../../core/export/audit/audit.ts';
import { reportJson } from '../../core/export/report-json.ts';
import { digest } from '../../documents/digest.ts';
import type { PortalAnswer, PortalJob } from '../queue/portal-job.ts';
import { workQueue } from '../queue/work-queue.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { inspectAddress } from '../visit/inspect-address.ts';
import type { InspectedPortal } from '../visit/inspect-portal.ts';
import { takePopupPicture } from '../visit/take-popup-picture.ts';
import { type Browsers, withBrowsers } from '../visit/with-browser.ts';
import type { InspectOptions } from './inspect-options.ts';

type WorkerOptions = Pick<InspectOptions, 'browser' | 'jobs' | 'resolve' | 'allowInsecure'> & {
  readonly queue: string;
};

/** `worker --queue URL`: makes the visits that `inspect --queue` asks for. */
export const workerCommand = ({
  browser,
  queue,
  jobs,
  resolve = [],
  allowInsecure = false,
}: WorkerOptions): Promise<void> =>
  withBrowsers({ browser, resolve, allowInsecure }, async ({ inBrowser, steps, signal }) => {
    steps.say('Waiting for visits');
    await workQueue(queue, {
      jobs,
      visit: async (job) => {
        const answer = await answerTo(job, inBrowser);
        // It was not the portal that failed: another worker shall visit it.
        return signal.aborted ? new Promise<never>(() => {}) : answer;
      },
    });
  });

async function answerTo(job: PortalJob, inBrowser: Browsers['inBrowser']): Promise<PortalAnswer> {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  const { address, ...asked } = job;
  const visit = { ...asked, say: () => undefined };
  try {
    return await inspectAddress(inBrowser, address, visit, async (inspected) => {
      const { watched, report, provenance } = inspected;
      const audit = await writeAudit(partsOf(watched, provenance, reportJson(report, provenance)), digest);
      const { pictures, notes } = job.pictures ? await withPopup(inspected) : inspected;
      const sent = pictures.map(({ of, png }) => ({ of, png: Buffer.from(png).toString('base64') }));
      return { outcome: 'inspected', audit, pictures: sent, notes: [...notes], seconds: seconds() };
    });
  } catch (error) {
    return { outcome: 'failed', reason: error instanceof Error ? error.message : String(error), seconds: seconds() };
  }
}

/** Adds the popup's picture, or the reason why there is none. */
async function withPopup({
  popup,
  pictures,
  notes,
}: InspectedPortal): Promise<Pick<InspectedPortal, 'pictures' | 'notes'>> {
  try {
    return { pictures: [...pictures, { of: 'popup', png: await takePopupPicture(popup) }], notes };
  } catch (error) {
    return { pictures, notes: [...notes, `The popup could not be pictured (${systemReason(error)})`] };
  }
}
