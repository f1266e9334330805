import { CONSENT_TOOLS } from '../core/portal/consent-tools.ts';
import { pageText } from './page-text.ts';

/** The name of a tool that the banner asks about; the page's own word for a tool that we do not know. */
export const toolText = (tool: string): string => CONSENT_TOOLS.find(({ id }) => id === tool)?.name ?? pageText(tool);
