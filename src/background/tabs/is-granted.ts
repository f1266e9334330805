import { browser } from '../../browser/browser.ts';
import { portalAt } from '../../browser/portal-at.ts';
import type { Portal } from '../../core/portal/portal.ts';

/** A page may name any number of hosts. */
const MAX_ANSWERS = 1000;

/** What the browser answered since the user's grants last changed. */
const answers = new Map<string, Promise<unknown>>();
const forget = (): void => answers.clear();
// Registered when the worker starts, as its other listeners are, and before those that ask.
browser.permissions.onAdded.addListener(forget);
browser.permissions.onRemoved.addListener(forget);

function once<T>(address: string, ask: () => Promise<T>): Promise<T> {
  if (answers.size > MAX_ANSWERS) forget();
  const answer = answers.get(address) ?? ask();
  answers.set(address, answer);
  return answer as Promise<T>; // each address is asked about in one way
}

/** Whether we may look at a host, by its name or by a wider grant. */
export function isGranted(host: string, protocol = 'https:'): Promise<boolean> {
  const origin = `${protocol}//${host}/*`;
  return once(origin, () => browser.permissions.contains({ origins: [origin] }));
}

/** The portal at an origin, if we may look at it. */
export const portalOf = (origin: string): Promise<Portal | null> => once(origin, () => portalAt(new URL(origin)));
