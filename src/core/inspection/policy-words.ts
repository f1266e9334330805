import type { Quote } from '../policy/declaration.ts';
import { documentOf } from '../policy/document-of.ts';
import type { Policy } from '../policy/policy.ts';
import type { Verdict } from './report.ts';

/**
 * The policy's words that declare a cookie, or only name it.
 * @returns with their language, a BCP 47 primary tag; null where there are none: the platform's standard list has no words
 */
export function policyWords(
  verdict: Verdict,
  policy: Policy,
): { readonly quote: Quote; readonly language: string | null } | null {
  const quote =
    verdict.kind === 'mentioned'
      ? verdict.quote
      : 'declaration' in verdict && policy.kind === 'read'
        ? verdict.declaration.quote
        : null;
  return quote && { quote, language: documentOf(policy)?.language ?? null };
}
