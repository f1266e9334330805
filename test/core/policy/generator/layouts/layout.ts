import type { Chooser } from '../chooser.ts';
import type { Plainness } from '../names.ts';
import type { Held, Noise, Policy } from '../policy.ts';

/** One way to write a policy. */
export interface Layout {
  readonly format: 'html' | 'text';
  /** How plain names must be, so that a person would see them for names. */
  readonly names: Plainness;
  /** True where nothing parts a name from its neighbours. */
  readonly unparted?: true;
  /** The orders that its columns may have; any one when left out. Columns may be missing, but for the names. */
  readonly orders?: readonly [readonly Held[], ...(readonly Held[])[]];
  /** What must be told of every cookie. */
  readonly needs: readonly Held[];
  /** What it can hold beside navigation and chatter. */
  readonly noise: readonly Noise[];
  /** True where it has no place for headings between its cookies. */
  readonly undivided?: true;
  /** True where it takes sentences, which only some languages have here. */
  readonly spoken?: true;
  /** Writes what stands between title and end. */
  readonly write: (policy: Policy, chooser: Chooser) => string;
}
