import type { Scripting } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';
import { readIntent } from '../../browser/intent.ts';
import { serialQueue } from '../../browser/serial-queue.ts';
import { isVendorHost, recogniseHost } from '../../core/portal/recognise-host.ts';

/*
 * Two scripts record what a page's scripts write: the recorder in the page's world, and its relay in a world of our own.
 * The manifest registers them on hosted portals; this file does so on hosts that are granted later.
 */

/** The browser refuses to register a script twice, and to remove one that is not registered. */
const inTurn = serialQueue();

/** Makes the registered scripts those of the granted hosts. A host that is asked for to read one policy is given back after it. */
export function reconcileContentScripts(): Promise<void> {
  return inTurn(async () => {
    const [{ origins = [] }, there, intent] = await Promise.all([
      browser.permissions.getAll(),
      registered(),
      readIntent(),
    ]);
    for (const origin of there) if (!origins.includes(origin)) await unregister(origin);
    for (const origin of origins)
      if (namesPortal(origin) && !there.has(origin) && origin !== intent?.origin) await register(origin);
  });
}

/** Whether a match pattern names one host: a grant for many sites makes no portals of them. */
function namesPortal(origin: string): boolean {
  const [, host = ''] = /^(?:\*|https?):\/\/([^/*]+)\/\*$/.exec(origin) ?? [];
  return host !== '' && !isVendorHost(host) && recogniseHost(host) === null;
}

const idsOf = (origin: string) => ({ relay: `relay ${origin}`, recorder: `recorder ${origin}` });

/** The match patterns that have their scripts. */
async function registered(): Promise<ReadonlySet<string>> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return new Set(scripts.map(({ id }) => id.replace(/^\w+ /, '')));
}

async function register(origin: string): Promise<void> {
  const { relay, recorder } = idsOf(origin);
  const common = { allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' } as const;
  const scripts: Scripting.RegisteredContentScript[] = [
    { ...common, matches: [origin], id: relay, js: ['page/relay.js'] },
    { ...common, matches: [origin], id: recorder, js: ['page/recorder.js'], world: 'MAIN' },
  ];
  await browser.scripting.registerContentScripts(scripts);
  // It is too late for the recorder in pages that are open already; their relays tell that, and when they are shown again.
  for (const { id: tabId } of await browser.tabs.query({ url: origin })) {
    if (tabId === undefined) continue;
    await injectRelay(tabId).catch(() => undefined); // closed meanwhile, or an error page
  }
}

async function injectRelay(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: () => void Object.assign(globalThis, { isLate: true }) });
  await browser.scripting.executeScript({ target, files: ['page/relay.js'] });
}

async function unregister(origin: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: Object.values(idsOf(origin)) });
}
