import type { Category } from '../cookie/category.ts';
import { ALWAYS_ON } from './consent-choices.ts';
import type { ConsentChoices } from './consent-tools/consent-tool.ts';

/** What banners call a provider's tools, where that is not its name. A finding names the first that was asked about. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Google Analytics': ['ga'],
  'AT Internet (Piano)': ['at', 'xiti', 'piano'],
};

/**
 * Whether choices refuse a cookie. The answer about its own tool decides, or about its category; without one, all that
 * the banner asks about must be refused. What is always on was not asked about, whatever the cookie notes of it.
 * @returns its purposes as the banner names them, none when it does not; null when it was not refused
 * @see the platform's own code library (github.com/ods-labs/starterkit-huwise, src/utils/cookieUtils.ts)
 */
export function refusalIn(
  choices: ConsentChoices,
  provider: string | undefined,
  category: Category,
): readonly string[] | null {
  const own = ownPurposes(choices, provider ?? '', category);
  const asked = own.length > 0 ? own : Object.keys(choices).filter((purpose) => purpose !== ALWAYS_ON);
  const wasRefused = asked.length > 0 && asked.every((purpose) => purpose !== ALWAYS_ON && choices[purpose] === false);
  return wasRefused ? own : null;
}

/** What is called functional by the platform is what others call preferences. */
function ownPurposes(choices: ConsentChoices, provider: string, category: Category): readonly string[] {
  const isAsked = (purpose: string) => choices[purpose] !== undefined;
  const named = (OTHER_NAMES[provider] ?? [provider.toLowerCase()]).filter(isAsked);
  return named.length > 0 ? named : [category, ...(category === 'preferences' ? [ALWAYS_ON] : [])].filter(isAsked);
}
