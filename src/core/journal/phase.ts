import { ALWAYS_ON } from '../portal/consent-choices.ts';
import type { ConsentChoices } from '../portal/consent-tools/consent-tool.ts';

/** No choice was in force, everything that the banner asks about was refused, or something was accepted. */
export const PHASES = ['before', 'refused', 'accepted'] as const;

export type Phase = (typeof PHASES)[number];

/** The phase that choices in force make. Null when a stored value does not tell, or when there was nothing to answer. */
export function phaseOf(choices: readonly ConsentChoices[]): Phase | null {
  if (choices.length === 0) return 'before';
  const answers = choices.flatMap((one) => Object.keys(one).flatMap((key) => (key === ALWAYS_ON ? [] : [one[key]])));
  if (answers.includes(true)) return 'accepted';
  return answers.includes('unknown') || !answers.includes(false) ? null : 'refused';
}
