import type { Phase } from '../../src/core/journal/phase.ts';

/** How far a guided run is. */
export type RunState =
  /** It says what it deletes, and asks whether to begin. */
  | { readonly kind: 'asked' }
  | {
      readonly kind: 'running';
      readonly phase: Phase;
      /** It deletes and loads, waits until the pages are at rest, waits for the choice, or loads again after that. */
      readonly step: 'clearing' | 'resting' | 'choosing' | 'settling';
      /** Whether another choice was seen than the phase is about. */
      readonly sawAnother: boolean;
      readonly isPartly: boolean;
    }
  | { readonly kind: 'done' | 'stopped'; readonly isPartly: boolean };

export interface RunActions {
  readonly askForRun: () => void;
  readonly beginRun: () => void;
  readonly stopRun: () => void;
  /** Go on though no choice was seen. */
  readonly goOn: () => void;
  /** Begin this phase again. */
  readonly repeatPhase: () => void;
  /** Bring a page of the portal to the front. */
  readonly showPortal: () => void;
}
