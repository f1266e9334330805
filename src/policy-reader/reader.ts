import { answerMessages } from '../browser/answer-messages.ts';
import { readInThread } from './read-in-thread.ts';
import { isReadRequest } from './read-request.ts';

// Chromium opens reader.html for this and asks by message: its background has no threads.
answerMessages((message) => (isReadRequest(message) ? readInThread('thread.js', message) : undefined));
