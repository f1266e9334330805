import type { ConsentTool } from './consent-tool.ts';
import { readWord } from './forms.ts';

/** Also @vaadin/cookie-consent 24.9.5, which has it within. "Dismiss" is no answer. @see cookieconsent 3.1.1 */
export const osano: ConsentTool = { names: ['cookieconsent_status'], read: readWord };
