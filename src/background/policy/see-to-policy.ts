import { language } from '../../browser/language.ts';
import { tabsOf } from '../../browser/tabs-of.ts';
import { readOwnPolicy, type Watch, watchId } from '../../browser/watch.ts';
import { withoutQuery } from '../../browser/without-query.ts';
import type { PageLink, PolicyLinks } from '../../core/policy/choose-policy-link.ts';
import type { FoundPolicy } from '../../core/policy/policy.ts';
import { linksIn, markupIn } from '../tabs/in-page.ts';
import { askReader } from './ask-reader.ts';
import { findPolicy } from './find-policy.ts';
import { observedNames } from './observed-names.ts';
import { storeOwnPolicy } from './store-policy.ts';
import { toFoundPolicy } from './to-found-policy.ts';

/** A policy that was not found is looked for again at the first visit after this time. */
const ASK_AGAIN_AFTER_MS = 60_000;

/** The links of a page that shows a portal. */
interface Page {
  readonly url: string;
  readonly links: readonly PageLink[];
}

/** Returns what looks for a portal's own policy, unless it was read. The tabs that show the portal help to find it. */
export function openSeeToPolicy() {
  /** By watch: the links that could lead to a policy when one was last chosen, and what was chosen. */
  const tried = new Map<string, readonly [likely: string, followed: string]>();

  return async function seeToPolicy(watch: Watch): Promise<void> {
    const known = await readOwnPolicy(watch, language());
    if (known?.kind === 'read') return;
    const pages = await pagesOf(watch);
    const [id, likely] = [watchId(watch), likelyLinks(pages)];
    const [likelyBefore, followedBefore = ''] = tried.get(id) ?? [];
    const isFresh = known !== null && Date.now() - known.readAt < ASK_AGAIN_AFTER_MS;
    // To choose a link takes the reader, which costs more than a page: only where there may be another one to choose.
    const links = isFresh && likely === likelyBefore ? NO_LINKS : await chooseLinks(pages);
    const followed = isLink(links) ? JSON.stringify(links) : followedBefore;
    tried.set(id, [likely, followed]);
    const asks = !isFresh || followed !== followedBefore;
    if (!asks && known.kind === 'not-found') return;
    const found = asks ? await findPolicy(watch.origin, language(), links, await observedNames(watch)) : known;
    const policy = found.kind === 'unreadable' ? ((await readShown(watch, found)) ?? found) : found;
    if (policy !== known) await storeOwnPolicy(watch, policy);
  };
}

const NO_LINKS: PolicyLinks = { own: null, elsewhere: null };
const isLink = ({ own, elsewhere }: PolicyLinks): boolean => own !== null || elsewhere !== null;

async function pagesOf(watch: Watch): Promise<readonly Page[]> {
  return Promise.all((await tabsOf(watch)).map(async ({ id, url }) => ({ url, links: await linksIn(id) })));
}

/** What would change if a page had another link to a policy: its footer, and what is called a cookie there. */
const likelyLinks = (pages: readonly Page[]): string =>
  JSON.stringify(
    pages.map(({ links }) => links.filter(({ inFooter, text, href }) => inFooter || /cookie/i.test(text + href))),
  );

/** The links to a policy on the first open page of the portal that has one. */
async function chooseLinks(pages: readonly Page[]): Promise<PolicyLinks> {
  for (const { url, links } of pages) {
    const chosen = await askReader({ kind: 'choose-link', links, page: url });
    if (isLink(chosen)) return chosen;
  }
  return NO_LINKS;
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
