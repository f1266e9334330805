import type { CatalogueEntry } from '../catalogue/entry.ts';
import { lookUp, type Match } from '../catalogue/look-up.ts';
import type { Journal } from '../journal/event.ts';
import { type ObservedCookie, observe } from '../journal/observe.ts';
import type { FoundPolicy, Policy } from '../policy/policy.ts';
import type { Portal } from '../portal/portal.ts';
import { blindSpotsOf } from './blind-spots.ts';
import { matchDeclarations } from './match-declarations.ts';
import type {
  Difference,
  Evidence,
  Finding,
  Purpose,
  Report,
  ReportedCookie,
  ReportedDeclaration,
  Verdict,
} from './report.ts';
import type { CookieSubject, Rule, RuleContext } from './rule.ts';
import { rules } from './rules.ts';
import { STANDARD_LIST } from './standard-list.ts';

export interface Inspection {
  readonly portal: Portal;
  readonly journal: Journal;
  /** Null while it has not been read. */
  readonly policy: FoundPolicy | null;
  readonly catalogue: readonly CatalogueEntry[];
  /** ms since the Unix epoch. */
  readonly now: number;
}

/**
 * Holds what a portal does against what it says. Pure: the same input gives the same report, to
 * the byte. Linear in events and cookies.
 */
export function inspect({ portal, journal, policy: found, catalogue, now }: Inspection): Report {
  const policy = referenceOf(found);
  const { cookies: everSeen, consent, firstChoiceAt } = observe(journal);
  const observed = everSeen.map((cookie) => expire(cookie, now));
  const context: RuleContext = { policy, firstChoiceAt };

  const declaredAs = matchDeclarations(policy.declarations);
  const names = [...new Set(observed.map(({ cookie }) => cookie.name))];
  const seenDeclarations = new Set<number>();
  const findings: Finding[] = rules.policy.flatMap((rule) => {
    const judgement = rule(policy, context);
    return judgement ? [{ ...judgement, subject: { kind: 'policy' } }] : [];
  });

  const cookies = observed.map((seen): ReportedCookie => {
    const declared = declaredAs(seen.cookie.name);
    if (declared) seenDeclarations.add(declared.index);
    const known = lookUp(catalogue, seen.cookie, { portalHost: portal.host, names });
    const subject: CookieSubject = { observed: seen, declaration: declared?.declaration ?? null, known };
    const found = judge(rules.cookie, subject, context, { kind: 'cookie', key: seen.key });
    findings.push(...found);
    return toReportedCookie(subject, found);
  });

  const declarations = policy.declarations.map((declaration, index): ReportedDeclaration => {
    const seen = seenDeclarations.has(index);
    findings.push(
      ...judge(rules.declaration, { declaration, observed: seen }, context, { kind: 'declaration', index }),
    );
    return { declaration, verdict: seen ? 'observed' : declaration.condition === null ? 'unobserved' : 'conditional' };
  });

  const verdicts = (kind: Verdict['kind']) => cookies.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    schema: 'portal-cookie-inspector/report@1',
    portal,
    policy,
    watch: { from: journal[0]?.at ?? now, to: now, blindSpots: blindSpotsOf(observed, policy) },
    consent,
    cookies: cookies.sort(gravestFirst),
    declarations,
    findings,
    counts: {
      undeclared: verdicts('undeclared'),
      differs: verdicts('differs'),
      asDeclared: verdicts('as-declared'),
      unobserved: declarations.filter(({ verdict }) => verdict !== 'observed').length,
    },
  };
}

function referenceOf(found: FoundPolicy | null): Policy {
  if (found?.kind === 'read') return found;
  return { kind: 'standard', because: found ?? { kind: 'not-read-yet' }, declarations: STANDARD_LIST };
}

/** Both browsers tell an expiry late or never, so the clock decides. */
function expire(observed: ObservedCookie, now: number): ObservedCookie {
  const { expiresAt } = observed.cookie;
  const expired = observed.removedAt === null && expiresAt !== null && expiresAt <= now;
  return expired ? { ...observed, removedAt: expiresAt } : observed;
}

function judge<Subject>(
  applied: readonly Rule<Subject>[],
  subject: Subject,
  context: RuleContext,
  about: Finding['subject'],
): readonly Finding[] {
  return applied.flatMap((rule) => {
    const judgement = rule(subject, context);
    return judgement ? [{ ...judgement, subject: about }] : [];
  });
}

function toReportedCookie(
  { observed, declaration, known }: CookieSubject,
  findings: readonly Finding[],
): ReportedCookie {
  const verdict = verdictOf(declaration, findings);
  return {
    key: observed.key,
    cookie: observed.cookie,
    verdict,
    purposes: purposesOf(declaration?.purpose ?? null, known),
    lifetime: observed.lifetime,
    setters: observed.setters,
    olderThanWatch: observed.firstSetAt === null,
    removedAt: observed.removedAt,
    remarks: findings
      .map(({ evidence }) => evidence)
      .filter((evidence) => evidence.kind !== 'undeclared' && !isDifference(evidence)),
  };
}

/** The rules decide: what is declared and contradicts no statement of its declaration is as declared. */
function verdictOf(declaration: CookieSubject['declaration'], findings: readonly Finding[]): Verdict {
  if (!declaration) return { kind: 'undeclared' };
  const [first, ...others] = findings.map(({ evidence }) => evidence).filter(isDifference);
  return first
    ? { kind: 'differs', declaration, differences: [first, ...others] }
    : { kind: 'as-declared', declaration };
}

function isDifference(evidence: Evidence): evidence is Difference {
  return evidence.kind === 'outlives-declaration' || evidence.kind === 'session-declared';
}

function purposesOf(stated: string | null, known: Match | null): ReportedCookie['purposes'] {
  const policy: readonly Purpose[] = stated === null ? [] : [{ kind: 'policy', text: stated }];
  const catalogue: readonly Purpose[] = known
    ? [
        {
          kind: 'catalogue',
          id: known.entry.id,
          provider: known.entry.provider,
          category: known.entry.category,
          certainty: known.certainty,
        },
      ]
    : [];
  const [first, ...others] = [...policy, ...catalogue];
  return first ? [first, ...others] : [{ kind: 'unknown' }];
}

function gravestFirst(a: ReportedCookie, b: ReportedCookie): number {
  return gravity(b) - gravity(a) || compareText(a.cookie.name, b.cookie.name) || compareText(a.key, b.key);
}

const GRAVITY = { undeclared: 3, differs: 2, 'as-declared': 0 } as const satisfies Record<Verdict['kind'], number>;

function gravity({ verdict, remarks }: ReportedCookie): number {
  return Math.max(GRAVITY[verdict.kind], remarks.length > 0 ? 1 : 0);
}

/** By code unit: `localeCompare` would make the report depend on the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
