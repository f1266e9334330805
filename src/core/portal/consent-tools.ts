import type { Category } from '../cookie/category.ts';
import { ALWAYS_ON, type ConsentChoices } from './consent-choices.ts';

interface ConsentTool {
  /** As `cookies_preferences` names it. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Whose cookies it sets, as the catalogue names it. */
  readonly provider: string;
}

/** What the platform's banner can ask about. A finding names the first of a provider's tools that it does ask about. */
export const CONSENT_TOOLS: readonly ConsentTool[] = [
  { id: 'matomo', name: 'Matomo', provider: 'Matomo' },
  { id: 'ga', name: 'Google Analytics', provider: 'Google Analytics' },
  { id: 'at', name: 'AT Internet', provider: 'AT Internet (Piano)' },
  { id: 'xiti', name: 'XiTi (AT Internet)', provider: 'AT Internet (Piano)' },
  { id: 'piano', name: 'Piano Analytics (AT Internet)', provider: 'AT Internet (Piano)' },
  { id: 'eulerian', name: 'Eulerian', provider: 'Eulerian' },
];

/**
 * Whether choices refuse a cookie. The answer about its own tool decides; without one, all that the banner asks about
 * must be refused. What is always on was not asked about, whatever the cookie notes of it.
 * @returns its tools as the banner names them, none when it does not; null when it was not refused
 * @see the platform's own code library (github.com/ods-labs/starterkit-huwise, src/utils/cookieUtils.ts)
 */
export function refusalIn(
  choices: ConsentChoices,
  provider: string | undefined,
  category: Category,
): readonly string[] | null {
  const own = toolsOf(provider, category).filter((tool) => choices[tool] !== undefined);
  const asked = own.length > 0 ? own : Object.keys(choices).filter((tool) => tool !== ALWAYS_ON);
  const wasRefused = asked.length > 0 && asked.every((tool) => tool !== ALWAYS_ON && choices[tool] === false);
  return wasRefused ? own : null;
}

/** Preferences of no such provider are what the platform calls functional. */
function toolsOf(provider: string | undefined, category: Category): readonly string[] {
  const tools = CONSENT_TOOLS.filter((tool) => tool.provider === provider).map(({ id }) => id);
  return tools.length === 0 && category === 'preferences' ? [ALWAYS_ON] : tools;
}
