import { fitsName } from '../../../../src/core/cookie/name-pattern.ts';
import type { Journal } from '../../../../src/core/journal/event.ts';
import { changed, choice, header } from '../../facts.ts';
import type { LabelledCookie, Labels } from '../scoring/labels.ts';

/** A cookie that a made portal sets; `seconds` is null for a session cookie. */
export interface PortalCookie {
  readonly name: string;
  readonly seconds: number | null;
}

const YEAR_SECONDS = 365 * 86_400;

/** What stands for the variable part of a name: as tools write them after a dot, a hyphen, or anything else. */
function fillIn(before: string): string {
  if (before.endsWith('.')) return '1.1fff';
  return before.endsWith('-') ? '40718' : 'K3F9Q2';
}

/** A name that a pattern covers, as a portal may have it. */
export const concreteName = (pattern: string): string =>
  pattern.split('*').reduce((before, after) => before + fillIn(before) + after);

const secondsOf = (lifetime: LabelledCookie['lifetime']): number | null | undefined =>
  lifetime === 'session' ? null : (lifetime?.seconds ?? undefined);

/** Every reading of a cookie's lifetime that its label allows; null is a session. */
const allowedSeconds = ({ lifetime, lifetime_alternatives }: LabelledCookie): readonly (number | null)[] =>
  [lifetime, ...lifetime_alternatives].map(secondsOf).filter((seconds) => seconds !== undefined);

/**
 * The portal that keeps to its policy. What is not stated in seconds leaves the portal free: a year then, unless the
 * label allows a reading in seconds.
 */
export const faithfulCookies = ({ declared }: Labels): readonly PortalCookie[] =>
  declared.filter(isNamed).map((cookie) => {
    const [seconds = YEAR_SECONDS] = allowedSeconds(cookie);
    return { name: concreteName(cookie.name), seconds };
  });

/** A name that is nothing but a placeholder says of no cookie that it is declared. */
const isNamed = ({ name }: LabelledCookie): boolean => name !== '*';

/** The portal that keeps each persistent cookie for three times the longest that its policy states for that name. */
export function driftingCookies({ declared }: Labels): readonly PortalCookie[] {
  const longest = new Map<string, number | null>();
  for (const cookie of declared.filter(isNamed)) {
    const name = concreteName(cookie.name);
    const allowed = allowedSeconds(cookie);
    const isOpen = cookie.lifetime === null || allowed.includes(null) || longest.get(name) === null;
    const seconds = isOpen || allowed.length === 0 ? null : Math.max(longest.get(name) ?? 0, ...toNumbers(allowed));
    longest.set(name, seconds);
  }
  return [...longest].flatMap(([name, seconds]) => (seconds === null ? [] : { name, seconds: 3 * seconds }));
}

const toNumbers = (list: readonly (number | null)[]): readonly number[] => list.filter((one) => one !== null);

/** Names as portals have them: made up, of ordinary words, of one word, in camel case. */
const STRANGERS = ['zq_xn81', 'promo_seen', 'basketview', 'visitorToken', 'acct-tier', 'qx.flow', 'uvtrace', 'nps'];

/**
 * Names that a policy neither declares nor mentions: one of ours, and one that begins like a declared name and goes
 * on with letters, so that it is another word.
 */
export function strangersFor({ declared, optional, language }: Labels, text: string): readonly string[] {
  const words = text.toLowerCase();
  const labelled = [...declared, ...optional].flatMap(({ name, name_alternatives }) => [name, ...name_alternatives]);
  const isStrange = (name: string): boolean =>
    !words.includes(name.toLowerCase()) && !labelled.some((pattern) => fitsName(pattern, name));
  const turn = (declared.length + language.charCodeAt(0)) % STRANGERS.length;
  const made = [...STRANGERS.slice(turn), ...STRANGERS.slice(0, turn)].find(isStrange);
  const alike = labelled
    .filter((name) => /^\w{4,}$/.test(name))
    .map((name) => `${name}zq`)
    .find(isStrange);
  return [made, alike].filter((name) => name !== undefined);
}

/** ms between the visitor's yes and the first cookie, and between two cookies: far enough to leave no doubt. */
const APART_MS = 5000;

/** The journals of a portal that sets these cookies, each by a response of its own, after a yes to everything. */
export function journalsOf(cookies: readonly PortalCookie[]): readonly Journal[] {
  const rounds: PortalCookie[][] = [];
  for (const cookie of cookies) {
    const free = rounds.find((round) => !round.some(({ name }) => name === cookie.name));
    if (free === undefined) rounds.push([cookie]);
    else free.push(cookie);
  }
  return rounds.map((round) => [
    choice({ google_analytics: true }),
    ...round.flatMap(({ name, seconds }, index) => {
      const after = (index + 1) * APART_MS;
      return [
        header({ name, maxAge: seconds }, { after }),
        changed({ name, ...(seconds === null ? {} : { seconds }) }, { after: after + 20 }),
      ];
    }),
  ]);
}
