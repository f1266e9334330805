import type { MarkKind } from '../core/portal/page-evidence.ts';
import type { Portal, PortalEvidence } from '../core/portal/portal.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Messages } from './messages.ts';

/** How many signs are named. */
const MAX_SIGNS = 3;

/** How sure we are that this is a portal, and why. */
export function portalText({ certainty, evidence }: Portal, messages: Messages): string {
  return `${messages.t(`portal_${certainty}`)} (${signTexts(evidence, messages)[0]})`;
}

/** The signs for the answer, a clause each, the heaviest first; never empty. */
export function signTexts(evidence: PortalEvidence, messages: Messages): readonly string[] {
  switch (evidence.kind) {
    case 'hosted-name':
      return [messages.t('portal_hosted_name', evidence.domain)];
    case 'host-granted':
      return [messages.t('portal_host_granted')];
    case 'page':
      return evidence.marks.length === 0
        ? [messages.t('portal_mark_none')]
        : evidence.marks.slice(0, MAX_SIGNS).map(({ kind }) => markText(kind, messages));
    default:
      return unreachable(evidence);
  }
}

/** What a mark means: a clause with the page as its subject. */
export function markText(kind: MarkKind, messages: Messages): string {
  return messages.t(`portal_mark_${kind.replaceAll('-', '_')}`);
}
