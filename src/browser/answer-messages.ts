import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** @returns undefined for a message that is none of ours: another listener may answer it */
type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/**
 * Answers messages by promises, which Chromium takes from listeners only from version 144 on. A failure is logged and
 * answered with nothing.
 * @see https://groups.google.com/a/chromium.org/g/chromium-extensions/c/4txWvDW55hU
 */
export function answerMessages(answer: Answer): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (response: unknown) => void) => {
    const answered = answer(message, sender);
    answered?.then(sendResponse, (error: unknown) => {
      console.warn(error);
      sendResponse(undefined);
    });
    return answered && true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
