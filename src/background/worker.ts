import type { WebRequest } from 'webextension-polyfill';
import { serialQueue } from '../browser/serial-queue.ts';
import { openAnswerMessage } from './answer-message.ts';
import { openBadges } from './badge/badges.ts';
import { openGrants } from './grants.ts';
import { openRecording } from './journal/recording.ts';
import { openWatchLog } from './journal/watch-log.ts';
import { noteOwnRedirect } from './policy/own-redirects.ts';
import { openPolicies } from './policy/policies.ts';
import { openSurfaceMessages } from './surface-messages.ts';
import { openWatches } from './watches.ts';

/**
 * Puts the worker's parts together; `main.ts` gives them the browser's events. No part decides anything about cookies:
 * that is `inspect`'s.
 */
export function createWorker() {
  const log = openWatchLog();
  const inTurn = serialQueue();
  const badges = openBadges();
  const policies = openPolicies();
  const recording = openRecording({ log, inTurn, onStored: badges.paintSoon });
  const watches = openWatches({ log, inTurn, badges, policies, recording });
  const grants = openGrants({ log, inTurn, badges, policies, watches });
  const answerSurface = openSurfaceMessages({ log, inTurn, badges, policies, recording, watches });
  const answerMessage = openAnswerMessage({ recording, watches, answerSurface });

  /** A response to a page may set cookies; one to a request of our own may redirect it. */
  async function handleHeaders(details: WebRequest.OnHeadersReceivedDetailsType): Promise<void> {
    noteOwnRedirect(details);
    await recording.recordHeaders(details);
  }

  return { recording, watches, grants, handleHeaders, answerSurface, answerMessage } as const;
}
