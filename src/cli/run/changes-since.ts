import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { compareReports } from '../../core/export/audit/compare-reports.ts';
import type { Report } from '../../core/inspection/report.ts';
import { changeText } from '../../messages/change.ts';
import type { Messages } from '../../messages/messages.ts';
import { readReport } from '../input/read-report.ts';
import { Failure } from '../terminal/failure.ts';
import type { Target } from './target.ts';
import { type Trend, trendOf } from './trend.ts';

const NEW = 'The earlier run holds no audit of it.';

/** A visit held against that of an earlier run. */
export interface Since {
  /** What is not as it was, a sentence each. */
  readonly changes: readonly string[];
  /** Null where the earlier run has nothing that can be compared. */
  readonly trend: Trend | null;
}

/**
 * What is not as it was in an earlier run.
 * @param since the earlier run's folder
 * @returns null without one
 */
export async function changesSince(
  since: string | undefined,
  { folder }: Target,
  now: Report,
  messages: Messages,
): Promise<Since | null> {
  if (since === undefined) return null;
  const file = join(since, folder, 'audit.json');
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return { changes: [NEW], trend: null };
  try {
    const before = await readReport(file);
    const changes = compareReports(before, now).map((change) => changeText(change, { before, now }, messages));
    return { changes, trend: trendOf(before, now) };
  } catch (error) {
    if (error instanceof Failure) return { changes: [error.message], trend: null };
    throw error;
  }
}
