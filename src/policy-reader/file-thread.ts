import { readFile } from '../documents/read-file.ts';
import type { FileOutcome } from './read-file-in-thread.ts';

// The reader of PDF files takes a thread that can post for one of its own, and would speak in it: it is not to see that.
const tell: (outcome: FileOutcome) => void = postMessage.bind(globalThis);
Object.assign(globalThis, { postMessage: undefined });

addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  tell(await outcomeOf(data));
});

async function outcomeOf(file: Blob): Promise<FileOutcome> {
  try {
    return await readFile(file);
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}
