import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from '../../core/export/html.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { makeFolder } from '../terminal/make-folder.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { notWritten, writeWhole } from '../terminal/write-whole.ts';
import { type RunRecord, readRecords, recordLine } from './run-record.ts';
import { summaryCsv, summaryDocument } from './summary.ts';

/** Where a run is written. */
export interface RunFolder {
  readonly path: string;
  /** What the run has done before, when it goes on. */
  readonly past: readonly RunRecord[];
  readonly append: (record: RunRecord) => Promise<void>;
  /** Writes the summary. @param left how many were not visited */
  readonly finish: (records: readonly RunRecord[], left: number) => Promise<void>;
}

/**
 * Makes a run's folder, or opens that of one that goes on.
 * @throws Failure when nothing can be written there, or another run is there
 */
export async function openRunFolder(out: string, { resume }: { readonly resume: boolean }): Promise<RunFolder> {
  const path = await makeFolder(out);
  const journal = join(path, 'run.ndjson');
  const append = async (text: string) => {
    await appendFile(journal, text).catch((error: unknown) => {
      throw notWritten(`${journal} was not written: ${systemReason(error)}.`);
    });
  };
  await append('');
  const text = await readFile(journal, 'utf8');
  if (text !== '' && !resume) {
    throw new Failure(
      `${path} holds another run: name another folder, or go on with that run with --resume.`,
      EXIT.wrongUse,
    );
  }
  const past = readRecords(text);
  const whole = text
    .split('\n')
    .filter((line) => readRecords(line).length > 0)
    .map((line) => `${line}\n`)
    .join('');
  if (whole !== text) await writeWhole(journal, whole); // a line was cut off when it was killed
  return {
    path,
    past,
    append: (record) => append(recordLine(record)),
    finish: async (records, left) => {
      await writeWhole(join(path, 'summary.csv'), summaryCsv(records));
      await writeWhole(join(path, 'index.html'), html(summaryDocument(records, left)));
    },
  };
}
