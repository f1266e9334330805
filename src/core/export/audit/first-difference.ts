/** Where two values differ first, in the order of the first one's fields, and what each has there. */
export interface FoundDifference {
  /** As in `cookies[2].lifetime.seconds`; empty for the whole. */
  readonly path: string;
  /** As JSON; null where there is nothing. */
  readonly one: string | null;
  readonly other: string | null;
}

/** @returns null when the two JSON values are the same */
export function firstDifference(one: unknown, other: unknown, path = ''): FoundDifference | null {
  if (Object.is(one, other)) return null;
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
    return { path, one: asJson(one), other: asJson(other) };
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const step = Array.isArray(one) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`;
    const found = firstDifference(own(one, key), own(other, key), `${path}${step}`);
    if (found) return found;
  }
  return null;
}

type Container = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
const own = (value: Container, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
const asJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
