import type { MarkKind } from '../core/portal/page-evidence.ts';
import type { Portal, PortalEvidence } from '../core/portal/portal.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Words } from './translate.ts';

/** More would not convince anybody more. */
const MOST_SIGNS = 3;

/** How sure we are that this is a portal, and why. */
export function portalWords({ certainty, evidence }: Portal, words: Words): string {
  return `${words.t(`portal_${certainty}`)} (${signWords(evidence, words)[0]})`;
}

/** What says so, in a few clauses, the weightiest first; never empty. */
export function signWords(evidence: PortalEvidence, words: Words): readonly string[] {
  switch (evidence.kind) {
    case 'hosted-name':
      return [words.t('portal_hosted_name', evidence.domain)];
    case 'host-granted':
      return [words.t('portal_host_granted')];
    case 'page':
      return evidence.marks.length === 0
        ? [words.t('portal_mark_none')]
        : evidence.marks.slice(0, MOST_SIGNS).map(({ kind }) => markWords(kind, words));
    default:
      return unreachable(evidence);
  }
}

/** What a mark means: a clause with the page as its subject. */
export function markWords(kind: MarkKind, words: Words): string {
  return words.t(`portal_mark_${kind.replaceAll('-', '_')}`);
}
