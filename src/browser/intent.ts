import { browser } from './browser.ts';
import type { WatchTarget } from './watch.ts';

/** Why a permission is asked for. It is stored, since the popup may be gone when the user answers. */
export interface Intent {
  /** Match pattern of the host. */
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
