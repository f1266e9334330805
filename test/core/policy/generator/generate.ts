import fc from 'fast-check';
import type { Language } from '../../../../src/core/policy/languages/language.ts';
import type { Labels } from '../scoring/labels.ts';
import { type Chooser, createChooser } from './chooser.ts';
import type { Layout } from './layouts/layout.ts';
import { LAYOUT_NAMES, type LayoutName, layouts } from './layouts/layouts.ts';
import { SPOKEN } from './phrases.ts';
import { planPolicy } from './plan-policy.ts';
import type { Noise, Policy } from './policy.ts';
import { surround } from './surround.ts';
import { toLabels } from './to-labels.ts';
import { LANGUAGES } from './words.ts';

/** What a document must be; the rest is chosen. */
export interface Asked {
  readonly layout?: LayoutName | undefined;
  /** Tag of a language that the reader knows. */
  readonly language?: string | undefined;
}

export interface GeneratedPolicy {
  readonly layout: LayoutName;
  readonly language: string;
  readonly noise: readonly Noise[];
  readonly source: string;
  /** What the reader is to find in it. */
  readonly labels: Labels;
}

/** Where letters have no case, nothing shows where glued words end. */
const hasCase = ({ columns }: Language): boolean => columns.name.toLowerCase() !== columns.name.toUpperCase();

function languageFor(layout: LayoutName, { pick }: Chooser, asked: string | undefined): Language {
  const { spoken, unparted }: Layout = layouts[layout];
  const [first, ...others] = LANGUAGES.filter(
    (language) =>
      (asked === undefined || language.tag === asked) &&
      (spoken !== true || SPOKEN.includes(language.tag)) &&
      (unparted !== true || hasCase(language)),
  );
  if (first === undefined) throw new Error(`no language ${asked} for ${layout}`);
  return pick([first, ...others]);
}

function generate(chooser: Chooser, asked: Asked): GeneratedPolicy {
  const [first = 'table', ...others] = LAYOUT_NAMES;
  const layout = asked.layout ?? chooser.pick([first, ...others]);
  const policy: Policy = planPolicy(chooser, layouts[layout], languageFor(layout, chooser, asked.language));
  const body = layouts[layout].write(policy, chooser);
  return {
    layout,
    language: policy.language.tag,
    noise: [...policy.noise],
    source: surround(body, policy, layouts[layout].format),
    labels: toLabels(policy, layout),
  };
}

/** Labelled policies; all of one derives from its seed. */
export const generatedPolicies = (asked: Asked = {}): fc.Arbitrary<GeneratedPolicy> =>
  fc.gen().map((gen) => generate(createChooser(gen), asked));

/** The policy of a seed, the same each time. */
export function policyOfSeed(seed: number, asked: Asked = {}): GeneratedPolicy {
  const [policy] = fc.sample(generatedPolicies(asked), { seed, numRuns: 1, unbiased: true });
  if (policy === undefined) throw new Error(`no policy of the seed ${seed}`);
  return policy;
}
