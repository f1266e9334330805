import { writtenReport } from '../../core/export/written-report.ts';
import { readAuditText } from '../input/read-audit-file.ts';
import { known } from '../knowledge/known.ts';
import { openVisitQueue } from '../queue/open-visit-queue.ts';
import type { PortalAnswer } from '../queue/portal-job.ts';
import { recordVisit, type Visited } from '../run/record-visit.ts';
import type { Target } from '../run/target.ts';
import { Failure } from '../terminal/failure.ts';
import { untilInterrupted } from '../terminal/interrupt.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { consentIn, keepVisit, type Run, visitTargets } from './visit-targets.ts';

/** How many visits may wait in the queue: workers decide how many go on at a time. */
const MAX_WAITING = 100;

/** Has workers visit portals, and gathers what they found. What a report is of comes from them, the report itself is made here. */
export async function inspectByQueue(url: string, targets: readonly Target[], run: Run): Promise<void> {
  const queue = await openVisitQueue(url);
  const ending = new AbortController();
  const messages = terminalMessages();
  const inspect = async (target: Target) => {
    const { address } = target;
    const { timeout, pages, language, anyway = false } = run;
    const job = { address, anyway, timeout, pages, language, pictures: run.folder !== undefined };
    const answer = await queue.ask({ ...job, consent: consentIn(target, run) });
    const record = await recordVisit(target, () => unpack(answer, target, run), Date.now, messages);
    return { ...record, seconds: answer.seconds };
  };
  try {
    if (!(await queue.hasWorkers()))
      process.stderr.write('No worker of this version is there yet: start one with "worker --queue".\n');
    const visiting = () => visitTargets(targets, { ...run, jobs: MAX_WAITING, inspect, signal: ending.signal });
    await untilInterrupted(() => Promise.race([visiting(), queue.lost]));
  } finally {
    ending.abort();
    await queue.close();
  }
}

async function unpack(answer: PortalAnswer, target: Target, run: Run): Promise<Visited> {
  if (answer.outcome === 'failed') throw new Failure(answer.reason);
  const { watched, provenance } = await readAuditText(target.url, answer.audit);
  const { notes } = answer;
  const pictures = answer.pictures.map(({ of, png }) => ({ of, png: Buffer.from(png, 'base64') }));
  return keepVisit({ ...writtenReport(watched, known), provenance, notes, pictures, popup: null }, target, run);
}
