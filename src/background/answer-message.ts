import type { Runtime } from 'webextension-polyfill';
import { isMessage, type Message } from '../browser/message.ts';
import { readPageWrites } from './journal/page-writes.ts';
import type { Recording } from './journal/recording.ts';
import { logFailure } from './log-failure.ts';
import type { Answer } from './surface-messages.ts';
import { shownTab } from './tabs/shown-tab.ts';
import type { Watches } from './watches.ts';

interface Parts {
  readonly recording: Recording;
  readonly watches: Watches;
  readonly answerSurface: (message: Message) => Promise<Answer>;
}

/** Tells apart who sends a message: a page's relay, which may be forged, or a page of the extension. */
export function openAnswerMessage({ recording, watches, answerSurface }: Parts) {
  /** @returns undefined for a message that is none of ours: the browser then answers it */
  return function answerMessage(message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined {
    const writes = readPageWrites(message, sender, Date.now());
    if (writes) return recording.recordPageWrites(writes);
    // A tab's badge is cleared when the tab shows another page; in Chromium, also one from its back-forward cache.
    // @see MDN, action.setBadgeText(), "tabId"
    const shown = shownTab(message, sender);
    if (shown) {
      logFailure(watches.followShown)(shown);
      return Promise.resolve(true);
    }
    return isMessage(message, sender) ? answerSurface(message) : undefined;
  };
}
