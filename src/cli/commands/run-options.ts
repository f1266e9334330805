import { resolve } from 'node:path';
import type { InspectOptions } from './inspect-options.ts';

/** What decides on the results of visits; from where and how fast they are made does not. */
type Deciding = Pick<InspectOptions, 'browser' | 'consent' | 'phases' | 'pages' | 'language' | 'anyway' | 'since'>;

/** The options that all visits of a run have alike, as they are typed; those that change nothing are left out. */
export const runOptions = ({ browser, consent, phases, pages, language, anyway, since }: Deciding): readonly string[] =>
  Object.entries({
    browser,
    // Phases say themselves what is done with the banner.
    ...(phases === undefined ? { consent } : { phases: phases.join(',') }),
    ...(pages && { pages }),
    ...(language && { language }),
    ...(anyway && { anyway: '' }),
    ...(since && { since: resolve(since) }),
  }).map(([name, value]) => `--${name} ${value}`.trimEnd());
