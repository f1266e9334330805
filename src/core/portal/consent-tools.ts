import type { Category } from '../cookie/category.ts';
import { ALWAYS_ON, type ConsentChoices } from './consent-choices.ts';

/** What the platform's banner asks about, as `cookies_preferences` names it, by the catalogue's provider. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  Matomo: ['matomo'],
  'Google Analytics': ['ga'],
  'AT Internet (Piano)': ['at', 'xiti', 'piano'],
  Eulerian: ['eulerian'],
};

/**
 * Whether choices refuse a cookie: the answer about its own tool decides, and only without one all that the banner asks.
 * What is always on nobody was asked about, whatever is noted of it.
 * @returns its tools as the banner names them, none when it does not; null when it was not refused
 * @see the platform's own code library (github.com/ods-labs/starterkit-huwise, src/utils/cookieUtils.ts)
 */
export function refusalIn(
  choices: ConsentChoices,
  provider: string | undefined,
  category: Category,
): readonly string[] | null {
  const tools = TOOLS[provider ?? ''] ?? (category === 'preferences' ? [ALWAYS_ON] : []);
  const own = tools.filter((tool) => choices[tool] !== undefined);
  const asked = own.length > 0 ? own : Object.keys(choices).filter((tool) => tool !== ALWAYS_ON);
  const wasRefused = asked.length > 0 && asked.every((tool) => tool !== ALWAYS_ON && choices[tool] === false);
  return wasRefused ? own : null;
}
