import type { Refusal } from '../cookie/refusal.ts';
import type { SetCookieLine } from '../cookie/set-cookie-line.ts';
import type { Setter } from './setter.ts';

/** A line that the browser did not follow. Lines of one place and one reason are counted, not repeated. */
export interface RefusedLine {
  /** Made of name, place, reason, and whether the line was to delete. */
  readonly id: string;
  readonly line: SetCookieLine;
  /** Who asked first. */
  readonly setter: Setter;
  /** Host of the top-level page. */
  readonly pageHost: string;
  /** When it was first asked for, in ms since the Unix epoch. */
  readonly at: number;
  readonly times: number;
  readonly reason: Refusal;
}
