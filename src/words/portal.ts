import type { Portal, PortalEvidence } from '../core/portal/portal.ts';
import { unreachable } from '../core/unreachable.ts';
import type { MessageKey, Words } from './translate.ts';

const CERTAINTY = {
  certain: 'portal_certain',
  probable: 'portal_probable',
  no: 'portal_no',
} as const satisfies Record<Portal['certainty'], MessageKey>;

/** How sure we are that this is a portal, and why. */
export function portalWords({ certainty, evidence }: Portal, words: Words): string {
  return `${words.t(CERTAINTY[certainty])} (${evidenceWords(evidence, words)})`;
}

function evidenceWords(evidence: PortalEvidence, words: Words): string {
  switch (evidence.kind) {
    case 'hosted-name':
      return words.t('portal_hosted_name', evidence.domain);
    case 'host-granted':
      return words.t('portal_host_granted');
    default:
      return unreachable(evidence);
  }
}
