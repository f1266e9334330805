import { cataloguePurpose } from './catalogue-purpose.ts';
import { guessPurpose } from './guess-purpose.ts';
import type { CookieSubject } from './judgement/subject.ts';
import type { Purpose } from './report.ts';

/** What is known of a cookie's purpose, the policy's words first; a guess only where nobody says anything. */
export function purposesOf(subject: CookieSubject): readonly [Purpose, ...Purpose[]] {
  const { declarations, known } = subject;
  const stated = declarations.find(({ purpose }) => purpose !== null)?.purpose ?? null;
  const policy: readonly Purpose[] = stated === null ? [] : [{ kind: 'policy', text: stated }];
  const [first, ...others] = [...policy, ...(known ? [cataloguePurpose(known)] : [])];
  return first ? [first, ...others] : [guessPurpose(subject)];
}
