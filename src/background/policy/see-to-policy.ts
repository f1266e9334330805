import { language } from '../../browser/language.ts';
import { tabsOf } from '../../browser/tabs-of.ts';
import { readOwnPolicy, type Watch } from '../../browser/watch.ts';
import type { PolicyLinks } from '../../core/policy/choose-policy-link.ts';
import type { FoundPolicy } from '../../core/policy/policy.ts';
import { withoutQuery } from '../../core/web-address.ts';
import { digest } from '../../documents/digest.ts';
import { markupIn } from '../tabs/markup-in.ts';
import { linksIn, type PageLinks } from '../tabs/page-links.ts';
import { askReader } from './ask-reader.ts';
import { findPolicy } from './find-policy.ts';
import { type LinkChoice, readChoice, storeChoice } from './link-choice.ts';
import { observedNames } from './observed-names.ts';
import { storeOwnPolicy } from './store-policy.ts';
import { toFoundPolicy } from './to-found-policy.ts';

/** A policy that was not found is looked for again at the first visit after this time. */
const ASK_AGAIN_AFTER_MS = 60_000;

/** The links of a page that shows a portal. */
interface Page extends PageLinks {
  readonly url: string;
}

/** Looks for a portal's own policy, unless it was read. The tabs that show the portal help to find it. */
export async function seeToPolicy(watch: Watch): Promise<void> {
  const known = await readOwnPolicy(watch, language());
  if (known?.kind === 'read') return;
  const pages = await pagesOf(watch);
  const before = await readChoice(watch);
  const choice = await choose(pages, before);
  if (choice !== before) await storeChoice(watch, choice);
  const isFresh = known !== null && Date.now() - known.readAt < ASK_AGAIN_AFTER_MS;
  const asks = !isFresh || JSON.stringify(choice.links) !== JSON.stringify(before?.links ?? NO_LINKS);
  if (!asks && known.kind === 'not-found') return;
  const found = asks ? await findPolicy(watch.origin, language(), choice.links, await observedNames(watch)) : known;
  const policy = found.kind === 'unreadable' ? ((await readShown(watch, found)) ?? found) : found;
  const moreLinks = pages.reduce((sum, { more }) => sum + more, 0);
  if (policy !== known) await storeOwnPolicy(watch, { ...policy, ...(moreLinks > 0 && { moreLinks }) });
}

const NO_LINKS: PolicyLinks = { own: null, elsewhere: null };

/**
 * To choose a link takes the reader, which costs more than a page: only where there may be another one to choose. A link
 * that another page showed stays chosen on a page without one.
 */
async function choose(pages: readonly Page[], before: LinkChoice | null): Promise<LinkChoice> {
  const among = await digest(likelyLinks(pages));
  if (before?.among === among) return before;
  return { among, links: (await chooseLinks(pages)) ?? before?.links ?? NO_LINKS };
}

async function pagesOf(watch: Watch): Promise<readonly Page[]> {
  return Promise.all((await tabsOf(watch)).map(async ({ id, url }) => ({ url, ...(await linksIn(id)) })));
}

/** What would change if a page had another link to a policy: its footer, and what is called a cookie there. */
const likelyLinks = (pages: readonly Page[]): string =>
  JSON.stringify(
    pages.map(({ links }) => links.filter(({ inFooter, text, href }) => inFooter || /cookie/i.test(text + href))),
  );

/** The links to a policy on the first open page of the portal that has one. */
async function chooseLinks(pages: readonly Page[]): Promise<PolicyLinks | null> {
  for (const { url, links } of pages) {
    const chosen = await askReader({ kind: 'choose-link', links, page: url });
    if (chosen.own !== null || chosen.elsewhere !== null) return chosen;
  }
  return null;
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
