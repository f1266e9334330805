import { deletes, type SetCookieLine } from '../../../src/core/cookie/set-cookie-line.ts';

/** A line that a response or a script gave to the browser. */
export interface Write {
  readonly line: SetCookieLine;
  /** ms since the Unix epoch. */
  readonly at: number;
}

/** What one visit told: what was written, and when what the browser then held ends. */
export interface Visit {
  readonly writes: readonly Write[];
  /** By name: the end in ms since the Unix epoch, null of a session cookie. */
  readonly held: ReadonlyMap<string, number | null>;
}

/** What two visits, one behind the other, tell of one cookie. Spans are in seconds. */
export interface Measured {
  readonly name: string;
  /** Null when no line was told, or none that stayed. */
  readonly asked: number | 'session' | null;
  readonly kept: number | 'session' | null;
  /** What the second visit did to its end; null for a session cookie. */
  readonly renewal: 'fixed' | 'each-page' | 'counting-down' | null;
  /** It was set, and gone by the end of each visit. */
  readonly probe: boolean;
}

/** Ends this close are the same: clocks of page and browser, and whole seconds. */
const SAME_END_MS = 1500;

export function measure(first: Visit, second: Visit): readonly Measured[] {
  const written = [...first.writes, ...second.writes].map(({ line }) => line.name);
  return [...new Set([...written, ...first.held.keys(), ...second.held.keys()])].flatMap((name) => {
    const visit = [first, second].find(({ held }) => held.has(name));
    const sets = (of: Visit) => of.writes.filter(({ line, at }) => line.name === name && !deletes(line, at));
    const last = sets(visit ?? first).at(-1) ?? sets(second).at(-1);
    // Deletions of what others may have set are no cookies.
    if (last === undefined && visit === undefined) return [];
    const end = visit?.held.get(name);
    return {
      name,
      asked: last === undefined ? null : askedOf(last),
      kept: last === undefined || end === undefined ? null : spanUntil(end, last.at),
      renewal: renewalOf(first.held.get(name), second.held.get(name), sets(second).length > 0),
      probe: visit === undefined,
    };
  });
}

function askedOf({ line, at }: Write): number | 'session' {
  return line.maxAge ?? spanUntil(line.expires, at);
}

const spanUntil = (end: number | null, at: number): number | 'session' =>
  end === null ? 'session' : Math.round((end - at) / 1000);

function renewalOf(before: number | null | undefined, after: number | null | undefined, again: boolean) {
  if (typeof before !== 'number' || typeof after !== 'number') return null;
  if (after - before > SAME_END_MS) return 'each-page';
  return again ? 'counting-down' : 'fixed';
}
