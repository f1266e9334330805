import type { CatalogueEntry } from '../catalogue/entry.ts';
import { createLookUp, type Match } from '../catalogue/look-up.ts';
import type { Journal } from '../journal/event.ts';
import { type Observation, type ObservedCookie, observe } from '../journal/observe.ts';
import type { RefusedLine } from '../journal/refused.ts';
import type { Declaration } from '../policy/declaration.ts';
import type { FoundPolicy, Policy } from '../policy/policy.ts';
import { belongsToPortal } from '../portal/belongs-to-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { blindSpotsOf } from './blind-spots.ts';
import { cataloguePurpose } from './catalogue-purpose.ts';
import { matchDeclarations } from './match-declarations.ts';
import type {
  Counts,
  Difference,
  Evidence,
  Finding,
  Purpose,
  Report,
  ReportedCookie,
  ReportedDeclaration,
  Verdict,
} from './report.ts';
import type { CookieSubject, DeclarationSubject, Rule, RuleContext } from './rule.ts';
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
 * the byte. Linear in events and cookies. Without a policy nothing is judged yet.
 */
export function inspect({ portal, journal, policy: found, catalogue, now }: Inspection): Report {
  const policy = referenceOf(found);
  const { cookies: everSeen, consent, choicePeriods, refused, ...told } = observe(journal, now);
  const observed = everSeen
    // Of other sites' cookies, those that something on the portal's pages was seen to set.
    .filter(
      (one) => belongsToPortal(portal.host, one.cookie) || one.setters.some(({ setter }) => setter.kind !== 'unknown'),
    )
    .map((cookie) => expire(cookie, now));
  const names = [...new Set(observed.map(({ cookie }) => cookie.name))];
  const declarationsOf = matchDeclarations(policy.declarations);
  const know = createLookUp(catalogue, { portalHost: portal.host, names });

  const judge = createJudge({ policy, choicePeriods });
  const findings: Finding[] = [...judge(rules.policy, policy, { kind: 'policy' })];
  const seen = new Set<Declaration>();

  const cookies = observed.map((one): ReportedCookie => {
    const [declaration = null, ...alsoCovering] = declarationsOf(one.cookie.name);
    for (const covering of declaration ? [declaration, ...alsoCovering] : []) seen.add(covering);
    const subject: CookieSubject = { observed: one, declaration, known: know(one.cookie) };
    const found = judge(rules.cookie, subject, { kind: 'cookie', key: one.key });
    findings.push(...found);
    return toReportedCookie(subject, policy, found);
  });

  const declarations = policy.declarations.map((declaration, index): ReportedDeclaration => {
    const subject: DeclarationSubject = { declaration, seen: seen.has(declaration) };
    findings.push(...judge(rules.declaration, subject, { kind: 'declaration', index }));
    if (subject.seen) return { declaration, verdict: 'observed' };
    return { declaration, verdict: declaration.condition === null ? 'unobserved' : 'conditional' };
  });

  return {
    schema: 'portal-cookie-inspector/report@1',
    portal,
    policy,
    watch: { from: journal[0]?.at ?? now, to: now, blindSpots: blindSpotsOf(observed, told, policy) },
    consent,
    cookies: cookies.sort(gravestFirst),
    storage: [...told.storage].map(([origin, items]) => ({ origin, items })),
    refused: refused.filter((one) => one.pageHost === portal.host && isKnown(one, told.otherHosts)),
    declarations,
    findings,
    counts: count(cookies, declarations),
  };
}

/** Of a domain that was not granted, a browser may tell nothing: only what the line itself says is known then. */
function isKnown({ line, reason }: RefusedLine, otherHosts: Observation['otherHosts']): boolean {
  return reason.certain || line.domain === null || otherHosts?.get(line.domain) !== false;
}

function count(cookies: readonly ReportedCookie[], declarations: readonly ReportedDeclaration[]): Counts {
  const verdicts = (kind: Verdict['kind']) => cookies.filter(({ verdict }) => verdict.kind === kind).length;
  const [undeclared, differs] = [verdicts('undeclared'), verdicts('differs')];
  return {
    cookies: cookies.length,
    undeclared,
    differs,
    notAsDeclared: undeclared + differs,
    asDeclared: verdicts('as-declared'),
    unobserved: declarations.filter(({ verdict }) => verdict !== 'observed').length,
  };
}

function referenceOf(found: FoundPolicy | null): Policy {
  if (found === null) return { kind: 'waiting', declarations: [] };
  return found.kind === 'read' ? found : { kind: 'standard', because: found, declarations: STANDARD_LIST };
}

/** Both browsers tell an expiry late or never, so the clock decides. */
function expire(observed: ObservedCookie, now: number): ObservedCookie {
  const { expiresAt } = observed.cookie;
  const expired = observed.removedAt === null && expiresAt !== null && expiresAt <= now;
  return expired ? { ...observed, removedAt: expiresAt } : observed;
}

/** Asks every rule about a subject; nothing is asked while there is no policy to hold it against. */
function createJudge(context: RuleContext) {
  return <Subject>(asked: readonly Rule<Subject>[], subject: Subject, about: Finding['subject']): readonly Finding[] =>
    context.policy.kind === 'waiting'
      ? []
      : asked.flatMap((rule) => {
          const judgement = rule(subject, context);
          return judgement ? [{ ...judgement, subject: about }] : [];
        });
}

function toReportedCookie(subject: CookieSubject, policy: Policy, findings: readonly Finding[]): ReportedCookie {
  const { observed, declaration, known } = subject;
  const evidence = findings.map((finding) => finding.evidence);
  return {
    key: observed.key,
    cookie: observed.cookie,
    verdict: policy.kind === 'waiting' ? { kind: 'unjudged' } : verdictOf(declaration, evidence),
    purposes: purposesOf(declaration?.purpose ?? null, known),
    lifetime: observed.lifetime,
    setters: observed.setters,
    olderThanWatch: observed.firstSetAt === null,
    removedAt: observed.removedAt,
    evidence,
  };
}

/** The rules decide: what is declared and contradicts no statement of its declaration is as declared. */
function verdictOf(declaration: Declaration | null, evidence: readonly Evidence[]): Verdict {
  if (!declaration) return { kind: 'undeclared' };
  const [first, ...others] = evidence.filter(isDifference);
  return first
    ? { kind: 'differs', declaration, differences: [first, ...others] }
    : { kind: 'as-declared', declaration };
}

function isDifference(evidence: Evidence): evidence is Difference {
  return evidence.kind === 'outlives-declaration' || evidence.kind === 'session-declared';
}

function purposesOf(stated: string | null, known: Match | null): ReportedCookie['purposes'] {
  const policy: readonly Purpose[] = stated === null ? [] : [{ kind: 'policy', text: stated }];
  const [first, ...others] = [...policy, ...(known ? [cataloguePurpose(known)] : [])];
  return first ? [first, ...others] : [{ kind: 'unknown' }];
}

function gravestFirst(a: ReportedCookie, b: ReportedCookie): number {
  return gravity(b) - gravity(a) || compareText(a.cookie.name, b.cookie.name) || compareText(a.key, b.key);
}

const GRAVITY = { undeclared: 3, differs: 2, 'as-declared': 0, unjudged: 0 } as const satisfies Record<
  Verdict['kind'],
  number
>;

function gravity({ verdict, evidence }: ReportedCookie): number {
  return Math.max(GRAVITY[verdict.kind], evidence.length > 0 ? 1 : 0);
}

/** By code unit: `localeCompare` would make the report depend on the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
