import type { CatalogueEntry } from '../catalogue/entry.ts';
import { createLookUp } from '../catalogue/look-up.ts';
import { partyOf } from '../cookie/party.ts';
import type { ChoicePeriod } from '../journal/choice-period.ts';
import type { Journal } from '../journal/event.ts';
import { type Observation, type ObservedCookie, observe } from '../journal/observe.ts';
import type { RefusedLine } from '../journal/refused-line.ts';
import type { Declaration } from '../policy/declaration.ts';
import type { FoundPolicy, Policy } from '../policy/policy.ts';
import { belongsToPortal } from '../portal/belongs-to-portal.ts';
import { isConsentCookie } from '../portal/consent-choices.ts';
import type { Portal } from '../portal/portal.ts';
import { blindSpotsOf } from './blind-spots.ts';
import { cataloguePurpose } from './catalogue-purpose.ts';
import { guessPurpose } from './guess-purpose.ts';
import { matchDeclarations } from './match-declarations.ts';
import type {
  Consent,
  Counts,
  Evidence,
  Finding,
  Judgement,
  Purpose,
  Report,
  ReportedCookie,
  ReportedDeclaration,
  Severity,
  Verdict,
} from './report.ts';
import type { CookieSubject, DeclarationSubject, RuleContext, RuleOn, RuleSet } from './rule.ts';
import { STANDARD_LIST } from './standard-list.ts';

export interface Inspection {
  readonly portal: Portal;
  /** The portal's registrable domain, by the Public Suffix List; null while it was not looked up. */
  readonly site: string | null;
  readonly journal: Journal;
  /** Null while it has not been read. */
  readonly policy: FoundPolicy | null;
  readonly catalogue: readonly CatalogueEntry[];
  /** What is asked of it all. */
  readonly rules: RuleSet;
  /** ms since the Unix epoch. */
  readonly now: number;
}

/**
 * Holds what a portal does against what it says. Pure: the same input gives the same report, to
 * the byte. Linear in events and cookies. Without a policy nothing is judged yet.
 */
export function inspect({ portal, site, journal, policy: found, catalogue, rules, now }: Inspection): Report {
  const policy = referenceOf(found);
  const { cookies: everSeen, choicePeriods: periods, unanswered, ...told } = observe(journal, now);
  const observed = everSeen
    // Of other sites' cookies, those that something on the portal's pages was seen to set.
    .filter(
      (one) => belongsToPortal(portal.host, one.cookie) || one.setters.some(({ setter }) => setter.kind !== 'unknown'),
    )
    .map((cookie) => expire(cookie, now));
  const holders = observed.filter(({ cookie }) => isConsentCookie(portal.host, cookie));
  const chosen = holders.find(({ removedAt }) => removedAt === null) ?? holders.at(-1) ?? null;
  const choicePeriods = endChoices(periods, chosen);
  const refused = (rules.refused?.lines(unanswered, site) ?? []).filter(
    (one) => one.pageHost === portal.host && isKnown(one, told.otherHosts),
  );
  const storage = [...told.storage].map(([origin, items]) => ({ origin, items }));
  const declarationsOf = matchDeclarations(policy.declarations, catalogue);
  const know = createLookUp(catalogue, {
    portalHost: portal.host,
    names: [...new Set(observed.map(({ cookie }) => cookie.name))],
  });

  const context: RuleContext = { portal, policy, choicePeriods };
  const findings: Finding[] = [];
  const ask = <Subject>(asked: readonly RuleOn<Subject>[], subject: Subject, about: Finding['subject']) => {
    // There is nothing yet to hold it against.
    const said = policy.kind === 'waiting' ? [] : asked.flatMap((rule) => rule(subject, context) ?? []);
    findings.push(...said.map((judgement) => ({ ...judgement, subject: about })));
    return said;
  };

  ask(rules.policy, policy, { kind: 'policy' });
  const seen = new Set<Declaration>();
  const cookies = observed.map((one): ReportedCookie => {
    const declarations = declarationsOf(one.cookie.name);
    for (const covering of declarations) seen.add(covering);
    const party = partyOf({ host: portal.host, site }, one.cookie);
    const own = one.setters.filter(({ pageHost }) => (pageHost ?? one.cookie.domain) === portal.host);
    const subject: CookieSubject = { observed: one, own, declarations, known: know(one.cookie), party };
    return toReportedCookie(subject, policy, ask(rules.cookie, subject, { kind: 'cookie', key: one.key }));
  });
  const declarations = policy.declarations.map((declaration, index): ReportedDeclaration => {
    const subject: DeclarationSubject = { declaration, seen: seen.has(declaration) };
    ask(rules.declaration, subject, { kind: 'declarations', index });
    const unseen = declaration.condition === null ? 'unobserved' : 'conditional';
    return { declaration, verdict: subject.seen ? 'observed' : unseen };
  });
  for (const [index, one] of refused.entries()) {
    const declared = declarationsOf(one.line.name).length > 0;
    ask(rules.refused?.rules ?? [], { refused: one, declared }, { kind: 'refused', index });
  }
  for (const [index, one] of storage.entries()) ask(rules.storage, one, { kind: 'storage', index });

  return {
    schema: 'portal-cookie-inspector/report@1',
    portal,
    policy,
    watch: { from: journal[0]?.at ?? now, to: now, blindSpots: blindSpotsOf(observed, told, policy) },
    consent: consentOf(choicePeriods, chosen),
    choicePeriods,
    cookies: cookies.sort(gravestFirst),
    storage,
    refused,
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

/** A choice ends at the latest when the cookie that holds it does, which may have gone without a word. */
function endChoices(periods: readonly ChoicePeriod[], chosen: ObservedCookie | null): readonly ChoicePeriod[] {
  const goneAt = chosen?.removedAt ?? null;
  if (goneAt === null) return periods;
  return periods.map((one) => (one.until === null && one.knownAt <= goneAt ? { ...one, until: goneAt } : one));
}

function consentOf(periods: readonly ChoicePeriod[], chosen: ObservedCookie | null): Consent | null {
  const last = periods.at(-1);
  if (last === undefined || last.until !== null) return null;
  return { choices: last.choices, at: last.knownAt, expiresAt: chosen?.cookie.expiresAt ?? null };
}

function toReportedCookie(subject: CookieSubject, policy: Policy, findings: readonly Judgement[]): ReportedCookie {
  const { observed, declarations, party } = subject;
  const [declaration = null] = declarations;
  return {
    key: observed.key,
    cookie: observed.cookie,
    verdict: policy.kind === 'waiting' ? { kind: 'unjudged' } : verdictOf(declaration, findings),
    purposes: purposesOf(subject),
    lifetime: observed.lifetime,
    setters: observed.setters,
    olderThanWatch: observed.firstSetAt === null,
    removedAt: observed.removedAt,
    party,
    findings,
  };
}

/** The rules decide: what is declared and contradicts no statement of its declaration is as declared. */
function verdictOf(declaration: Declaration | null, findings: readonly Judgement[]): Verdict {
  if (!declaration) return { kind: 'undeclared' };
  const [first, ...others] = findings.map(({ evidence }) => evidence).filter(isDifference);
  return first
    ? { kind: 'differs', declaration, differences: [first, ...others] }
    : { kind: 'as-declared', declaration };
}

/** Its type is inferred, so that the compiler holds it against `Difference`. */
function isDifference(evidence: Evidence) {
  return evidence.kind === 'outlives-declaration' || evidence.kind === 'session-declared';
}

function purposesOf(subject: CookieSubject): ReportedCookie['purposes'] {
  const { declarations, known } = subject;
  const stated = declarations.find(({ purpose }) => purpose !== null)?.purpose ?? null;
  const policy: readonly Purpose[] = stated === null ? [] : [{ kind: 'policy', text: stated }];
  const [first, ...others] = [...policy, ...(known ? [cataloguePurpose(known)] : [])];
  return first ? [first, ...others] : [guessPurpose(subject)];
}

function gravestFirst(a: ReportedCookie, b: ReportedCookie): number {
  return gravity(b) - gravity(a) || compareText(a.cookie.name, b.cookie.name) || compareText(a.key, b.key);
}

/** The least first; what is not named here weighs less. */
const GRAVITY: readonly (Severity | Verdict['kind'])[] = ['review', 'mismatch', 'differs', 'undeclared'];

function gravity({ verdict, findings }: ReportedCookie): number {
  const kinds = findings.map(({ severity }) => GRAVITY.indexOf(severity));
  return Math.max(GRAVITY.indexOf(verdict.kind), ...kinds);
}

/** By code unit: `localeCompare` would make the report depend on the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
