import type { KnownPurpose, Report, ReportedCookie } from '../../core/inspection/report.ts';
import type { Declaration } from '../../core/policy/declaration.ts';
import { categoryText } from '../category.ts';
import { cookieName } from '../cookie-name.ts';
import { lifetimeText, statedText } from '../lifetime.ts';
import type { Messages } from '../messages.ts';
import { purposeText } from '../purpose.ts';
import { isKnown } from './tell-cookie.ts';

/** What a cell says; what is only probable must be checked. */
interface Told {
  readonly text: string;
  readonly certain: boolean;
}

/** One row of a policy's table; null where nobody knows. */
export interface PolicyRow {
  readonly name: string;
  readonly provider: Told | null;
  readonly purpose: Told | null;
  readonly lifetime: Told | null;
  readonly category: Told | null;
}

/** A row for each declaration whose cookies were seen, in the policy's order, then one for each other name. */
export function policyRows({ cookies }: Report, messages: Messages): readonly PolicyRow[] {
  const declared = new Map<Declaration, ReportedCookie[]>();
  const others = new Map<string, ReportedCookie[]>();
  for (const one of cookies) {
    const declaration = 'declaration' in one.verdict ? one.verdict.declaration : null;
    if (declaration === null) others.set(one.cookie.name, [...(others.get(one.cookie.name) ?? []), one]);
    else declared.set(declaration, [...(declared.get(declaration) ?? []), one]);
  }
  const inOrder = [...declared].sort(([a], [b]) => a.quote.start - b.quote.start);
  return [
    ...inOrder.map(([declaration, seen]) => toRow(declaration.name, declaration, seen, messages)),
    ...[...others].map(([name, seen]) => toRow(cookieName(name, messages), null, seen, messages)),
  ];
}

function toRow(
  name: string,
  declaration: Declaration | null,
  seen: readonly ReportedCookie[],
  messages: Messages,
): PolicyRow {
  const known = seen.flatMap(({ purposes }) => purposes.filter(isKnown))[0] ?? null;
  const own = (text: string | null | undefined): Told | null => (text ? { text, certain: true } : null);
  const ours = (tell: (known: KnownPurpose) => string): Told | null =>
    known && { text: tell(known), certain: known.certainty === 'certain' };
  return {
    name,
    provider: own(declaration?.provider) ?? ours(({ provider }) => provider),
    purpose: own(declaration?.purpose) ?? ours((one) => purposeText(one, messages)),
    lifetime: measured(seen, messages) ?? own(declaration?.lifetime && statedText(declaration.lifetime, messages)),
    category:
      own(declaration?.category && categoryText(declaration.category, messages)) ??
      ours(({ category }) => categoryText(category, messages)),
  };
}

/** The longest lifetime that was seen to be set; null when none was: then only what remained of it is known. */
function measured(seen: readonly ReportedCookie[], messages: Messages): Told | null {
  const lifetimes = seen.filter(({ olderThanWatch }) => !olderThanWatch).map(({ lifetime }) => lifetime);
  const [longest] = lifetimes.toSorted((a, b) => secondsOf(b) - secondsOf(a));
  return longest ? { text: lifetimeText(longest, messages), certain: true } : null;
}

const secondsOf = (lifetime: ReportedCookie['lifetime']): number =>
  lifetime.kind === 'session' ? 0 : lifetime.seconds;
