import type { Portal, PortalEvidence } from '../core/portal/portal.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Words } from './translate.ts';

/** How sure we are that this is a portal, and why. */
export function portalWords({ certainty, evidence }: Portal, words: Words): string {
  return `${words.t(`portal_${certainty}`)} (${signWords(evidence, words)})`;
}

function signWords(evidence: PortalEvidence, words: Words): string {
  switch (evidence.kind) {
    case 'hosted-name':
      return words.t('portal_hosted_name', evidence.domain);
    case 'host-granted':
      return words.t('portal_host_granted');
    default:
      return unreachable(evidence);
  }
}
