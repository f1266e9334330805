import type { ConsentChoices } from '../portal/consent-tools/consent-tool.ts';

/** A time in which the same choices of the visitor were in force. All times are in ms since the Unix epoch. */
export interface ChoicePeriod {
  readonly choices: ConsentChoices;
  /** The cookie or stored item that holds them; the platform's cookie when left out. */
  readonly holder?: string | undefined;
  /** When they were made; null when that was before we looked. */
  readonly from: number | null;
  /** Since when we know of them. */
  readonly knownAt: number;
  /** When they were changed, taken back or gone; null while they are in force. */
  readonly until: number | null;
}
