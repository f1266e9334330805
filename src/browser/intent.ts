import { browser } from './browser.ts';
import type { WatchTarget } from './watch.ts';

/** What the user wanted when a permission was asked for: the popup may be gone when it is granted. */
export interface Intent {
  /** The host that was asked for, as a match pattern. */
  readonly origin: string;
  /** The portal whose policy is to be read there, once. */
  readonly target: WatchTarget;
}

const INTENT = 'intent';

export async function readIntent(): Promise<Intent | null> {
  return ((await browser.storage.session.get(INTENT))[INTENT] as Intent | undefined) ?? null;
}

export async function saveIntent(intent: Intent): Promise<void> {
  await browser.storage.session.set({ [INTENT]: intent });
}

export async function forgetIntent(): Promise<void> {
  await browser.storage.session.remove(INTENT);
}
