import { CONSENT_TOOLS } from '../core/portal/consent-tools.ts';
import { pageText } from './page-text.ts';

/** A tool that the banner asks about, by its own name; one that nobody knows stays as the page names it. */
export const toolText = (tool: string): string => CONSENT_TOOLS.find(({ id }) => id === tool)?.name ?? pageText(tool);
