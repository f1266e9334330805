import { language } from '../../browser/language.ts';
import { tabsOf } from '../../browser/tabs-of.ts';
import { readOwnPolicy, type Watch, watchId } from '../../browser/watch.ts';
import { withoutQuery } from '../../browser/without-query.ts';
import type { PolicyLinks } from '../../core/policy/choose-policy-link.ts';
import type { FoundPolicy } from '../../core/policy/policy.ts';
import { linksIn, markupIn } from '../tabs/in-page.ts';
import { askReader } from './ask-reader.ts';
import { findPolicy } from './find-policy.ts';
import { observedNames } from './observed-names.ts';
import { storeOwnPolicy } from './store-policy.ts';
import { toFoundPolicy } from './to-found-policy.ts';

/** A policy that was not found is looked for again at the first visit after this time. */
const ASK_AGAIN_AFTER_MS = 60_000;

/** Returns what looks for a portal's own policy, unless it was read. The tabs that show the portal help to find it. */
export function openSeeToPolicy() {
  /** The links that were followed last, by watch. A new link is followed at once. */
  const followed = new Map<string, string>();

  return async function seeToPolicy(watch: Watch): Promise<void> {
    const known = await readOwnPolicy(watch, language());
    if (known?.kind === 'read') return;
    const links = await linksOf(watch);
    const [id, asked] = [watchId(watch), JSON.stringify(links)];
    const hasNewLink = (links.own !== null || links.elsewhere !== null) && followed.get(id) !== asked;
    const isFresh = known !== null && !hasNewLink && Date.now() - known.readAt < ASK_AGAIN_AFTER_MS;
    if (isFresh && known.kind === 'not-found') return;
    followed.set(id, asked);
    const found = isFresh ? known : await findPolicy(watch.origin, language(), links, await observedNames(watch));
    const policy = found.kind === 'unreadable' ? ((await readShown(watch, found)) ?? found) : found;
    if (policy !== known) await storeOwnPolicy(watch, policy);
  };
}

/** The links to a policy on the first open page of the portal that has one. */
async function linksOf(watch: Watch): Promise<PolicyLinks> {
  for (const { id, url } of await tabsOf(watch)) {
    const links = await askReader({ kind: 'choose-link', links: await linksIn(id), page: url });
    if (links.own !== null || links.elsewhere !== null) return links;
  }
  return { own: null, elsewhere: null };
}

/**
 * Reads a policy as a tab shows it: the fetched page declares nothing, since its scripts fill it in.
 * @returns null when no tab shows it, or it still declares nothing
 */
async function readShown(watch: Watch, { source, elsewhere }: FoundPolicy): Promise<FoundPolicy | null> {
  if (source.kind !== 'fetched') return null;
  for (const { id, url } of await tabsOf(watch)) {
    if (withoutQuery(url) !== withoutQuery(source.url)) continue;
    const markup = await markupIn(id);
    const shown =
      markup && (await toFoundPolicy({ kind: 'shown', url: source.url }, markup, 'html', await observedNames(watch)));
    if (shown && shown.kind === 'read') return { ...shown, elsewhere };
  }
  return null;
}
