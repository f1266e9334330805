export type Keyed<Kind extends string> = Kind extends `${infer Head}-${infer Rest}` ? `${Head}_${Keyed<Rest>}` : Kind;

/** A kind as the keys of messages spell it, `as_declared` for `as-declared`: the compiler sees to it that each has one. */
export function keyed<Kind extends string>(kind: Kind): Keyed<Kind>;
export function keyed(kind: string): string {
  return kind.replaceAll('-', '_');
}
