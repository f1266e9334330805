import { catalogue } from '../../../../src/cli/knowledge/catalogue.ts';
import { inspect } from '../../../../src/core/inspection/inspect.ts';
import { findMentions } from '../../../../src/core/inspection/mention/find-mentions.ts';
import type { ReportedCookie } from '../../../../src/core/inspection/report.ts';
import { allRules as rules } from '../../../../src/core/inspection/rules/all-rules.ts';
import type { FoundPolicy, PolicyDocument } from '../../../../src/core/policy/policy.ts';
import { HOST, policy as policyOf, START } from '../../facts.ts';
import type { Labels } from '../scoring/labels.ts';
import { declarationsOf } from './labelled-policy.ts';
import { driftingCookies, faithfulCookies, journalsOf, type PortalCookie, strangersFor } from './portals.ts';

export interface VerdictScore {
  /** Of the faithful portal; the next three are counted among these. */
  readonly cookies: number;
  /** Accused of what it does not do. */
  readonly falseMismatches: number;
  /** A person is asked to look, though the document, rightly read, gives no reason. */
  readonly needlessReviews: number;
  /** Kept as declared, but the policy is only known to name it. */
  readonly onlyMentioned: number;
  /** Of the drifting portal: those that show in the document, rightly read, and those that were noticed. */
  readonly drifts: number;
  readonly driftsNoticed: number;
  readonly strangers: number;
  readonly strangersNoticed: number;
  /** One line for each cookie that was judged wrongly. */
  readonly misjudged: readonly string[];
}

const portal = {
  host: HOST,
  certainty: 'certain',
  evidence: { kind: 'hosted-name', domain: 'opendatasoft.com' },
} as const;

/** Later than any journal here ends, and earlier than a cookie of a day. */
const WATCHED_MS = 3_600_000;

function judge(cookies: readonly PortalCookie[], policy: FoundPolicy): readonly ReportedCookie[] {
  return journalsOf(cookies).flatMap(
    (journal) =>
      inspect({ portal, site: null, journal, policy, catalogue, findMentions, rules, now: START + WATCHED_MS }).cookies,
  );
}

/** What reading gave, as the extension keeps it: one without declarations counts as unreadable. */
function toFound(document: PolicyDocument): FoundPolicy {
  const found = { ...policyOf(), ...document };
  return document.declarations.length > 0 ? found : { ...found, kind: 'unreadable' };
}

/** A cookie in one line, and what was found about it. */
function describe({ cookie, lifetime, verdict, findings }: ReportedCookie): string {
  const set = lifetime.kind === 'session' ? 'session' : `${lifetime.seconds} s`;
  const grave = findings.filter(({ severity }) => severity !== 'note').map(({ evidence }) => JSON.stringify(evidence));
  return [cookie.name, `set for ${set}`, verdict.kind, ...grave].join(' · ');
}

const weighs = (severity: 'mismatch' | 'review', { findings }: ReportedCookie): readonly string[] =>
  findings.filter((finding) => finding.severity === severity).map(({ evidence }) => evidence.kind);

const isDrift = ({ findings }: ReportedCookie): boolean =>
  findings.some(({ evidence, severity }) => evidence.kind === 'outlives-declaration' && severity !== 'note');

const isNoticedStranger = ({ verdict }: ReportedCookie): boolean => verdict.kind === 'undeclared';

/** The policy names it, and what it says of it could not be read for certain. */
const isOnlyMentioned = ({ verdict }: ReportedCookie): boolean => verdict.kind === 'mentioned';

/**
 * Holds the verdicts that a reading leads to against those of a reading without faults, on a portal that keeps to its
 * policy and on one that does not.
 */
export function scoreVerdicts(document: PolicyDocument, labels: Labels): VerdictScore {
  const read = toFound(document);
  const right = toFound({ ...document, declarations: declarationsOf(labels) });
  const pairs = (cookies: readonly PortalCookie[]) => {
    const expected = new Map(judge(cookies, right).map((one) => [keyOf(one), one]));
    return judge(cookies, read).flatMap((one) => {
      const other = expected.get(keyOf(one));
      return other === undefined ? [] : { one, other };
    });
  };
  const kept = pairs(faithfulCookies(labels));
  const accused = kept.filter(({ one }) => weighs('mismatch', one).length > 0);
  const asked = kept.filter(({ one, other }) => {
    const reasons = weighs('review', other);
    return weighs('review', one).some((kind) => !reasons.includes(kind));
  });
  const drifts = pairs(driftingCookies(labels)).filter(({ other }) => isDrift(other));
  const strangers = pairs(strangersFor(labels, document.text).map((name) => ({ name, seconds: 30 * 86_400 }))).filter(
    ({ other }) => isNoticedStranger(other),
  );
  const missed = drifts.filter(({ one }) => !isDrift(one));
  const welcomed = strangers.filter(({ one }) => !isNoticedStranger(one));
  const mentioned = kept.filter(({ one }) => isOnlyMentioned(one));
  const lines = (title: string, judged: typeof kept) => judged.map(({ one }) => `${title}: ${describe(one)}`);
  return {
    cookies: kept.length,
    falseMismatches: accused.length,
    needlessReviews: asked.length,
    onlyMentioned: mentioned.length,
    drifts: drifts.length,
    driftsNoticed: drifts.length - missed.length,
    strangers: strangers.length,
    strangersNoticed: strangers.length - welcomed.length,
    misjudged: [
      ...lines('accused', accused),
      ...lines('asked about', asked),
      ...lines('only mentioned', mentioned),
      ...lines('drift not noticed', missed),
      ...lines('stranger not noticed', welcomed),
    ],
  };
}

const keyOf = ({ cookie, lifetime }: ReportedCookie): string => JSON.stringify([cookie.name, lifetime]);
