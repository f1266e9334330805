import type { Scripting } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';
import { readIntent } from '../../browser/intent.ts';
import { serialQueue } from '../../browser/serial-queue.ts';
import { isVendorHost, recogniseHost } from '../../core/portal/recognise-host.ts';

/*
 * The recorder of script writes on hosts that were granted later; the manifest has those of hosted portals.
 * Each is two scripts: the relay in a world of our own, and the recorder in the page's.
 */

/** The browser refuses a script that it has, and the removal of one that it has not. */
const inTurn = serialQueue();

/** @param origin a match pattern; nothing happens for one that names no single host, or a host that has its recorder */
export function registerContentScripts(origin: string): Promise<void> {
  return inTurn(async () => {
    // Granted for one reading of a policy, and given back after it.
    if ((await readIntent())?.origin === origin) return;
    if (namesPortal(origin) && !(await registered()).has(origin)) await register(origin);
  });
}

/** @param origin a match pattern */
export function unregisterContentScripts(origin: string): Promise<void> {
  return inTurn(async () => {
    if ((await registered()).has(origin)) await unregister(origin);
  });
}

/** Registers and removes what grants that came or went while we were not there ask for. */
export function reconcileContentScripts(): Promise<void> {
  return inTurn(async () => {
    const [{ origins = [] }, there] = await Promise.all([browser.permissions.getAll(), registered()]);
    for (const origin of there) if (!origins.includes(origin)) await unregister(origin);
    for (const origin of origins) if (namesPortal(origin) && !there.has(origin)) await register(origin);
  });
}

/** A grant for all sites, or for a domain's, makes no portals of them. */
function namesPortal(origin: string): boolean {
  const [, host = ''] = /^(?:\*|https?):\/\/([^/*]+)\/\*$/.exec(origin) ?? [];
  return host !== '' && !isVendorHost(host) && recogniseHost(host) === null;
}

const idsOf = (origin: string) => ({ relay: `relay ${origin}`, recorder: `recorder ${origin}` });

/** The origins that have a recorder. */
async function registered(): Promise<ReadonlySet<string>> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return new Set(scripts.map(({ id }) => id.replace(/^\w+ /, '')));
}

async function register(origin: string): Promise<void> {
  const { relay, recorder } = idsOf(origin);
  const everywhere = {
    matches: [origin],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
  } as const;
  const scripts: Scripting.RegisteredContentScript[] = [
    { ...everywhere, matches: [origin], id: relay, js: ['page/relay.js'] },
    { ...everywhere, matches: [origin], id: recorder, js: ['page/recorder.js'], world: 'MAIN' },
  ];
  await browser.scripting.registerContentScripts(scripts);
  // A page that is open already keeps its scripts' writes to itself, but it tells when it is shown again.
  for (const { id: tabId } of await browser.tabs.query({ url: origin })) {
    if (tabId === undefined) continue;
    const injected = browser.scripting.executeScript({ target: { tabId }, files: ['page/relay.js'] });
    await injected.catch(() => undefined); // closed meanwhile, or an error page
  }
}

async function unregister(origin: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: Object.values(idsOf(origin)) });
}
