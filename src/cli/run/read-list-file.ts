import { createReadStream } from 'node:fs';
import { decodeText } from '../../documents/decode-text.ts';
import { MAX_FILE_BYTES } from '../../documents/max-file-bytes.ts';
import { NOT_TEXT } from '../../documents/not-text.ts';
import { bytesWithin } from '../input/bytes-within.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { listNotes } from './list-notes.ts';
import { readList } from './read-list.ts';
import type { Target } from './target.ts';

const EXPECTED = 'write an address a line, or CSV with a column "url" or "host"';

/** Programs of DOS end a text so, as `copy a.txt+b.txt` of Windows still does. */
const END_MARK = '\u001a';

/** The portals that a file lists; what else it holds is said on stderr. @throws Failure when it lists none */
export async function readListFile(file: string): Promise<readonly Target[]> {
  const bytes = await bytesWithin(createReadStream(file), MAX_FILE_BYTES).catch((error: unknown) => {
    throw new Failure(`${file} could not be read: ${systemReason(error)}.`);
  });
  if (bytes === null) throw new Failure(`${file} is larger than ${MAX_FILE_BYTES / 1e6} MB: ${EXPECTED}.`);
  const text = withoutEndMark(decodeText(bytes));
  if (NOT_TEXT.test(text)) throw new Failure(`${file} is not text: ${EXPECTED}.`, EXIT.wrongUse);
  const list = readList(text);
  for (const note of listNotes(list)) process.stderr.write(`${file}: ${note}\n`);
  if (list.targets.length > 0) return list.targets;
  throw new Failure(`${file} lists no portal: ${EXPECTED}.`);
}

function withoutEndMark(text: string): string {
  const end = text.trimEnd();
  return end.endsWith(END_MARK) ? end.slice(0, -END_MARK.length) : text;
}
