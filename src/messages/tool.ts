import { pageText } from './page-text.ts';

/** What `cookies_preferences` calls a tool, and what a person does. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['at', 'AT Internet'],
  ['eulerian', 'Eulerian'],
  ['ga', 'Google Analytics'],
  ['matomo', 'Matomo'],
  ['piano', 'Piano Analytics (AT Internet)'],
  ['xiti', 'XiTi (AT Internet)'],
]);

/** A tool that the banner asks about, by its own name; one that nobody knows stays as the page names it. */
export const toolText = (tool: string): string => NAMES.get(tool) ?? pageText(tool);
