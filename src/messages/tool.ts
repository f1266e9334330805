import { pageText } from './page-text.ts';

/** What the platform's banner asks about, as people know it. */
export const TOOL_NAMES: Readonly<Record<string, string>> = {
  matomo: 'Matomo',
  ga: 'Google Analytics',
  at: 'AT Internet',
  xiti: 'XiTi (AT Internet)',
  piano: 'Piano Analytics (AT Internet)',
  eulerian: 'Eulerian',
};

/** The name of a tool that a banner asks about; the page's own word for a tool that we do not know. */
export const toolText = (tool: string): string =>
  (Object.hasOwn(TOOL_NAMES, tool) && TOOL_NAMES[tool]) || pageText(tool);
