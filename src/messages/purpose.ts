import type { Purpose, ReportedCookie } from '../core/inspection/report.ts';
import type { Declaration } from '../core/policy/declaration.ts';
import type { Policy } from '../core/policy/policy.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Messages } from './messages.ts';

/** The purpose that a declaration states. The standard list states none, so that its sentences are ours. */
export function statedPurpose({ name, purpose }: Declaration, { kind }: Policy, { t }: Messages): string {
  return purpose ?? t(kind === 'standard' ? `cookie_opendatasoft_${name}` : 'purpose_none_stated');
}

/** What the cookie is for. A policy's text is returned as it is; for a guess, only that nobody knows. */
export function purposeText(purpose: Purpose, messages: Messages): string {
  switch (purpose.kind) {
    case 'policy':
      return purpose.text;
    case 'catalogue':
      return messages.t(`cookie_${purpose.id}`);
    case 'guess':
      return messages.t('purpose_unknown');
    default:
      return unreachable(purpose);
  }
}

/** How many letters two lines of the popup hold at its narrowest. */
const ROW_LENGTH = 84;

/** What a cookie is for, in two lines: in our words where the policy's are longer or of another language, and we have some. */
export function rowPurpose({ purposes }: ReportedCookie, policy: Policy, messages: Messages): string {
  const language = policy.kind === 'read' ? policy.language : null;
  const isForeign = language !== null && !messages.locale.startsWith(language);
  const stated = firstSentence(purposeText(purposes[0], messages));
  const ours = isForeign || stated.length > ROW_LENGTH ? purposes.find(({ kind }) => kind === 'catalogue') : undefined;
  return ours ? purposeText(ours, messages) : stated;
}

/** The first sentence, where a text is too long for a row; "z. B." and "No. 1" end none. */
const firstSentence = (text: string): string =>
  text.length > ROW_LENGTH ? text.replace(/(\p{Ll}{3}[.!?]) \p{Lu}.*/su, '$1') : text;
