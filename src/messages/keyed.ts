export type Keyed<Kind extends string> = Kind extends `${infer Head}-${infer Rest}` ? `${Head}_${Keyed<Rest>}` : Kind;

/** A kind as message keys spell it: `as_declared` for `as-declared`. The compiler checks that each has a message. */
export function keyed<Kind extends string>(kind: Kind): Keyed<Kind>;
export function keyed(kind: string): string {
  return kind.replaceAll('-', '_');
}
