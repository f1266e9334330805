import { answer } from './answer.ts';
import type { ReadOutcome, ReadRequest } from './read-request.ts';

// A thread of its own reads: what takes too long is ended with it, and no page stands still meanwhile.
addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  postMessage(await outcomeOf(data));
});

async function outcomeOf(request: ReadRequest): Promise<ReadOutcome> {
  try {
    return { kind: 'answer', value: await answer(request) };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}
