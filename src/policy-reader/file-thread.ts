import { readFile } from '../documents/read-file.ts';
import type { FileOutcome } from './read-file-in-thread.ts';

addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  postMessage(await outcomeOf(data));
});

async function outcomeOf(file: Blob): Promise<FileOutcome> {
  try {
    return await readFile(file);
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}
