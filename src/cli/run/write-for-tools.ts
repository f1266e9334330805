import { toolVersion } from '../knowledge/tool-version.ts';
import { writeWhole } from '../terminal/write-whole.ts';
import { junit } from './junit.ts';
import type { RunRecord } from './run-record.ts';
import { sarif } from './sarif.ts';

/** Writes what was found for the tools of continuous integration, where that is asked for. */
export async function writeForTools(
  records: readonly RunRecord[],
  files: { readonly junit?: string; readonly sarif?: string },
): Promise<void> {
  if (files.junit !== undefined) await writeWhole(files.junit, junit(records));
  if (files.sarif !== undefined) await writeWhole(files.sarif, sarif(records, toolVersion));
}
