import { browser } from '../../browser/browser.ts';
import { language } from '../../browser/language.ts';
import { matchPatternFor } from '../../browser/match-pattern-for.ts';
import { tabsOf } from '../../browser/tabs-of.ts';
import { CHOSEN, policyKey, readOwnPolicy, type Watch, type WatchTarget, watchId } from '../../browser/watch.ts';
import { withoutQuery } from '../../browser/without-query.ts';
import type { PolicyLinks } from '../../core/policy/choose-policy-link.ts';
import type { FoundPolicy, PolicySource } from '../../core/policy/policy.ts';
import { linksIn, markupIn } from '../tabs/in-page.ts';
import { askReader } from './ask-reader.ts';
import { findPolicy, readPolicyAt } from './find-policy.ts';
import { toFoundPolicy } from './to-found-policy.ts';

/** A policy page that was not found is asked for again at a later visit, but not at once; in ms. */
const ASK_AGAIN_AFTER_MS = 60_000;

/*
 * The policy of a watched portal, from the best there is:
 *
 *   the document that the user chose  >  the portal's own, fetched  >  the same page as a tab shows it
 */

/** Links that were followed since the worker started: one that appears later is followed at once. */
const followed = new Map<string, string>();

/** Sees to it that a portal's own policy was looked for, with the help of the tabs that show the portal. */
export async function seeToPolicy(watch: Watch): Promise<void> {
  const known = await readOwnPolicy(watch, language());
  if (known?.kind === 'read') return;
  const links = await linksOf(watch);
  const [id, asked] = [watchId(watch), JSON.stringify(links)];
  const isNews = (links.own !== null || links.elsewhere !== null) && followed.get(id) !== asked;
  const isFresh = known !== null && !isNews && Date.now() - known.readAt < ASK_AGAIN_AFTER_MS;
  if (isFresh && known.kind === 'not-found') return;
  followed.set(id, asked);
  const found = isFresh ? known : await findPolicy(watch.origin, language(), links);
  const policy = found.kind === 'unreadable' ? ((await readShown(watch, found)) ?? found) : found;
  if (policy !== known) await store(watch, language(), policy);
}

/** Reads the policy where the portal keeps it on another host, if we may. What could be read before stays when it fails. */
export async function readLinkedPolicy(target: WatchTarget): Promise<void> {
  const known = await readOwnPolicy(target, language());
  if (!known?.elsewhere) return;
  const { url } = known.elsewhere;
  if (!(await browser.permissions.contains({ origins: [matchPatternFor(new URL(url))] }))) return;
  const found = await readPolicyAt(url);
  const failure = found.kind === 'not-found' ? found.failure : { kind: 'unreadable' as const };
  const policy = found.kind === 'read' ? found : { ...known, elsewhere: found.elsewhere ?? { url, failure } };
  await store(target, language(), policy);
}

/** Holds a portal against the page in a tab. @returns false when that page cannot be looked at */
export async function choosePage(target: WatchTarget, tabId: number): Promise<boolean> {
  const [{ url }, markup] = await Promise.all([browser.tabs.get(tabId), markupIn(tabId)]);
  if (url === undefined || markup === null) return false;
  const source = { kind: 'chosen-page', url: withoutQuery(url) } as const;
  await choose(target, source, markup, 'html');
  return true;
}

/** Holds a portal against a document that the user chose. */
export async function choose(
  target: WatchTarget,
  source: PolicySource,
  text: string,
  format: 'html' | 'text' | null,
): Promise<void> {
  await store(target, CHOSEN, await toFoundPolicy(source, text, format));
}

/** Forgets what was chosen and what was read. */
export async function forgetPolicies(target: WatchTarget): Promise<void> {
  await browser.storage.session.remove([CHOSEN, language()].map((which) => policyKey(watchId(target), which)));
}

async function store(target: WatchTarget, which: string, policy: FoundPolicy): Promise<void> {
  await browser.storage.session.set({ [policyKey(watchId(target), which)]: policy });
}

async function linksOf(watch: Watch): Promise<PolicyLinks> {
  for (const { id, url } of await tabsOf(watch)) {
    const links = await askReader({ kind: 'choose-link', links: await linksIn(id), page: url });
    if (links.own !== null || links.elsewhere !== null) return links;
  }
  return { own: null, elsewhere: null };
}

/** What a tab shows of the page that says nothing when it is fetched; null when no tab shows it, or it still says nothing. */
async function readShown(watch: Watch, { source, elsewhere }: FoundPolicy): Promise<FoundPolicy | null> {
  if (source.kind !== 'fetched') return null;
  for (const { id, url } of await tabsOf(watch)) {
    if (withoutQuery(url) !== withoutQuery(source.url)) continue;
    const markup = await markupIn(id);
    const shown = markup && (await toFoundPolicy({ kind: 'shown', url: source.url }, markup, 'html'));
    if (shown && shown.kind === 'read') return { ...shown, elsewhere };
  }
  return null;
}
