import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../terminal/failure.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { type RunRecord, readRecords } from './run-record.ts';
import { visitKey } from './target.ts';

/** The visits of a run by what tells them apart. @throws Failure when the folder holds none */
export async function readRun(folder: string): Promise<ReadonlyMap<string, RunRecord>> {
  const file = join(folder, 'run.ndjson');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Failure(
      `${folder} holds no run (${file}: ${systemReason(error)}): give the folder that "inspect --out" wrote of several portals, or an audit file.`,
    );
  });
  const records = readRecords(text);
  if (records.length === 0) throw new Failure(`${folder} holds no run: no visit stands in ${file}.`);
  return new Map(records.map((record) => [visitKey(record), record]));
}
