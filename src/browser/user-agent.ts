import { readUserAgent, type UserAgent } from '../core/cookie/user-agent.ts';

/** The browser that we run in; null for one that we do not know, and in Node. */
export const userAgent = (): UserAgent | null => readUserAgent(globalThis.navigator?.userAgent ?? '');
