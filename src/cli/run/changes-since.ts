import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { compareReports } from '../../core/export/audit/compare-reports.ts';
import type { Report } from '../../core/inspection/report.ts';
import { changeText } from '../../messages/change.ts';
import type { Messages } from '../../messages/messages.ts';
import { readReport } from '../input/read-report.ts';
import { Failure } from '../terminal/failure.ts';
import type { Target } from './target.ts';

const NEW = 'The earlier run holds no audit of it.';

/**
 * What is not as it was in an earlier run, a sentence each.
 * @param since the earlier run's folder
 * @returns null without one
 */
export async function changesSince(
  since: string | undefined,
  { folder }: Target,
  now: Report,
  messages: Messages,
): Promise<readonly string[] | null> {
  if (since === undefined) return null;
  const file = join(since, folder, 'audit.json');
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return [NEW];
  try {
    const before = await readReport(file);
    return compareReports(before, now).map((change) => changeText(change, { before, now }, messages));
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}
