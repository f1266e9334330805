import type { Catalogue } from '../catalogue/index-catalogue.ts';
import { createLookUp } from '../catalogue/look-up.ts';
import { partyOf } from '../cookie/party.ts';
import type { UserAgent } from '../cookie/user-agent.ts';
import type { Origin } from '../evidence/evidence.ts';
import type { Journal } from '../journal/event.ts';
import { type ObservedCookie, observe } from '../journal/observe.ts';
import type { Declaration } from '../policy/declaration.ts';
import type { FoundPolicy, Policy } from '../policy/policy.ts';
import { belongsToPortal } from '../portal/belongs-to-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { consentOf } from './consent-of.ts';
import { count } from './counts.ts';
import { gravestFirst } from './gravest-first.ts';
import type { Rule, RuleContext } from './judgement/rule.ts';
import { type CookieSubject, keepsChoice } from './judgement/subject.ts';
import { matchDeclarations } from './match-declarations.ts';
import type { FindMentions } from './mention/find-mentions.ts';
import { mentionsIn } from './mention/mentions-in.ts';
import { purposesOf } from './purposes-of.ts';
import type { Finding, Judgement, Report, ReportedCookie, ReportedDeclaration, Verdict } from './report.ts';
import type { Difference, Evidence, RuleSet } from './rules/rules.ts';
import { STANDARD_LIST } from './standard-list.ts';
import { statusOf } from './status.ts';

export interface Inspection {
  readonly portal: Portal;
  /** The portal's registrable domain, by the Public Suffix List; null while it was not looked up. */
  readonly site: string | null;
  /** The browser that told the journal; null when that is not known. */
  readonly userAgent?: UserAgent | null | undefined;
  readonly journal: Journal;
  /** The file of another tool that the journal was made of; null or left out when it was watched. */
  readonly origin?: Origin | null | undefined;
  /** Null while it has not been read. */
  readonly policy: FoundPolicy | null;
  readonly catalogue: Catalogue;
  /** Searches the policy's text for names; handed in, so that who paints first can load it beside. */
  readonly findMentions: FindMentions;
  /** What is asked of it all. */
  readonly rules: RuleSet;
  /** ms since the Unix epoch. */
  readonly now: number;
}

/** All of it but what we know ourselves: plain data, from which the same report is made again. */
export type Watched = Omit<Inspection, 'catalogue' | 'findMentions' | 'rules'>;

/**
 * Holds what a portal does against what it says. Pure: the same input gives the same report, to
 * the byte. Linear in events and cookies. Without a policy nothing is judged yet.
 */
export function inspect({
  portal,
  site,
  userAgent = null,
  journal,
  origin = null,
  policy: found,
  catalogue,
  findMentions,
  rules,
  now,
}: Inspection): Report {
  const { host } = portal;
  const policy = referenceOf(found);
  const { cookies: everSeen, choicePeriods: periods, unanswered, visits, ...told } = observe(journal, now);
  const concerning = everSeen.filter((one) => concerns(portal, one)).map((one) => expire(one, now));
  const { consent, choicePeriods } = consentOf(host, concerning, periods);
  const storage = [...told.storage.values()];

  const declarationsOf = matchDeclarations(policy.declarations, catalogue);
  const everyName = new Set(concerning.map(({ cookie }) => cookie.name));
  const lookUp = createLookUp(catalogue, { portalHost: host, names: everyName });
  const tried = new Set(concerning.filter((one) => rules.isTried(one, concerning, lookUp, visits, choicePeriods)));
  const observed = concerning.filter((one) => !tried.has(one));
  const undeclared = observed.map(({ cookie }) => cookie.name).filter((name) => declarationsOf(name).length === 0);
  const mentions = mentionsIn(policy, undeclared, catalogue, findMentions);
  const subjects = observed.map(
    (one): CookieSubject => ({
      observed: one,
      own: one.setters.filter(({ pageHost }) => (pageHost ?? one.cookie.domain) === host),
      declarations: declarationsOf(one.cookie.name),
      mention: mentions.get(one.cookie.name) ?? null,
      known: lookUp(one.cookie),
      party: partyOf({ host, site }, one.cookie),
    }),
  );
  const seen = new Set([...everyName, ...(origin?.sentOnly ?? [])].flatMap(declarationsOf));

  const unreadChoices = subjects
    .filter(keepsChoice)
    .map(({ observed: { cookie } }) => cookie.name)
    .filter((name) => !periods.some(({ holder }) => holder === name));
  const { besides } = rules;
  const { refused, tried: triedOut } = besides.gatherTried(
    tried,
    (cookie) => lookUp(cookie)?.entry.provider,
    besides.refusedOnPages(rules.refused.lines(unanswered, site, userAgent), host, told.otherHosts),
  );
  const watch = { from: journal[0]?.at ?? now, to: now };
  const phases = besides.createPhases(choicePeriods, unreadChoices, watch);

  const context: RuleContext = { portal, policy, choicePeriods, unreadChoices, now };
  /** Without a policy there is nothing yet to hold a subject against. */
  const ask = <Subject, E extends Evidence>(asked: readonly Rule<Subject, E>[], subject: Subject) =>
    policy.kind === 'waiting' ? [] : asked.flatMap((rule) => rule(subject, context) ?? []);

  const cookies = subjects
    .map((subject) =>
      toReportedCookie(
        subject,
        policy,
        ask(rules.difference, subject),
        ask(rules.cookie, subject),
        phases?.of(subject.observed.spans) ?? [],
      ),
    )
    .sort(gravestFirst);
  const declarations = policy.declarations.map((one) => toReportedDeclaration(one, seen.has(one)));
  const findings: readonly Finding[] = [
    ...about({ kind: 'policy' }, ask(rules.policy, policy)),
    ...cookies.flatMap((one) => about({ kind: 'cookie', key: one.key }, one.findings)),
    ...policy.declarations.flatMap((declaration, index) =>
      about({ kind: 'declarations', index }, ask(rules.declaration, { declaration, seen: seen.has(declaration) })),
    ),
    ...refused.flatMap((one, index) => {
      const declared = declarationsOf(one.line.name).length > 0;
      return about(
        { kind: 'refused', index },
        ask(rules.refused.rules, { refused: one, declared, cookies: concerning }),
      );
    }),
    ...storage.flatMap((one, index) => about({ kind: 'storage', index }, ask(rules.storage, one))),
  ];

  return {
    schema: 'portal-cookie-inspector/report@2',
    portal,
    policy,
    watch: { ...watch, blindSpots: besides.blindSpotsOf(observed, told, policy, site, origin) },
    consent,
    choicePeriods,
    unreadChoices,
    phases: phases?.count(cookies) ?? null,
    cookies,
    tried: triedOut,
    storage,
    refused,
    declarations,
    findings,
    counts: count(cookies, declarations),
  };
}

function referenceOf(found: FoundPolicy | null): Policy {
  if (found === null) return { kind: 'waiting', declarations: [] };
  return found.kind === 'read' ? found : { kind: 'standard', because: found, declarations: STANDARD_LIST };
}

/** Of other sites' cookies only those count that something on the portal's pages was seen to set. */
function concerns({ host }: Portal, { cookie, setters }: ObservedCookie): boolean {
  return belongsToPortal(host, cookie) || setters.some(({ setter }) => setter.kind !== 'unknown');
}

/** Both browsers tell an expiry late or never, so the clock decides. */
function expire(observed: ObservedCookie, now: number): ObservedCookie {
  const { expiresAt } = observed.cookie;
  const expired = observed.removedAt === null && expiresAt !== null && expiresAt <= now;
  return expired ? { ...observed, removedAt: expiresAt } : observed;
}

function toReportedCookie(
  subject: CookieSubject,
  policy: Policy,
  differences: readonly Judgement<Difference>[],
  others: readonly Judgement[],
  phases: ReportedCookie['phases'],
): ReportedCookie {
  const { party } = subject;
  const { key, cookie, lifetime, setters, firstSetAt, removedAt } = subject.observed;
  const verdict: Verdict = policy.kind === 'waiting' ? { kind: 'unjudged' } : verdictOf(subject, differences);
  const findings = [...differences, ...others];
  return {
    key,
    cookie,
    verdict,
    status: statusOf(verdict.kind, findings),
    purposes: purposesOf(subject),
    lifetime,
    setters,
    olderThanWatch: firstSetAt === null,
    removedAt,
    party,
    findings,
    phases,
  };
}

/** The rules decide: what is declared and contradicts no statement of its declaration is as declared. */
function verdictOf({ declarations, mention }: CookieSubject, found: readonly Judgement<Difference>[]): Verdict {
  const [declaration] = declarations;
  if (!declaration) return mention ? { kind: 'mentioned', quote: mention } : { kind: 'undeclared' };
  const [first, ...others] = found.map(({ evidence }) => evidence);
  return first
    ? { kind: 'differs', declaration, differences: [first, ...others] }
    : { kind: 'as-declared', declaration };
}

function toReportedDeclaration(declaration: Declaration, seen: boolean): ReportedDeclaration {
  const unseen = declaration.condition === null ? 'unobserved' : 'conditional';
  return { declaration, verdict: seen ? 'observed' : unseen };
}

const about = (subject: Finding['subject'], found: readonly Judgement[]): readonly Finding[] =>
  found.map((judgement) => ({ ...judgement, subject }));
