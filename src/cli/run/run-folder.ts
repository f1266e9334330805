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

interface Opening {
  /** Go on with the run that is there. */
  readonly resume: boolean;
  /** Those that all visits of a run have alike, as they are typed. */
  readonly options: readonly string[];
}

/**
 * Makes a run's folder, or opens that of one that goes on.
 * @throws Failure when nothing can be written there, or another run is there, or one with other options
 */
export async function openRunFolder(out: string, { resume, options }: Opening): Promise<RunFolder> {
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
  const asked = join(path, 'options.txt');
  if (past.length > 0) refuseOthers(path, await readFile(asked, 'utf8').catch(() => null), options);
  else await writeWhole(asked, optionsText(options));
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

const optionsText = (options: readonly string[]): string => options.map((option) => `${option}\n`).join('');

/** @param text what the run has written of its options; null when it did not */
function refuseOthers(path: string, text: string | null, options: readonly string[]): void {
  if (text === null) return;
  const before = text.split('\n').filter((option) => option !== '');
  const gone = before.filter((option) => !options.includes(option));
  const named = gone.map(nameOf);
  const added = options.filter((option) => !before.includes(option) && !named.includes(nameOf(option)));
  if (gone.length === 0 && added.length === 0) return;
  const told = [
    ...(gone.length > 0 ? [`with ${gone.join(' ')}`] : []),
    ...(added.length > 0 ? [`without ${added.join(' ')}`] : []),
  ].join(' and ');
  throw new Failure(
    `The run in ${path} was begun ${told}: go on with the same options, or name another folder.`,
    EXIT.wrongUse,
  );
}

const nameOf = (option: string): string => option.split(' ')[0] ?? '';
