import type { ScriptPlace } from '../core/journal/event.ts';
import { addressText } from './page-text.ts';
import type { Words } from './translate.ts';

/** Where a script stands: "/static/app.js, line 12". @param host the portal's, whose own addresses are short */
export function scriptPlaceWords({ url, line }: ScriptPlace, host: string, { t }: Words): string {
  if (url === null) return t('script_unplaced');
  const address = addressText(url, host);
  return line === null ? address : t('script_line', address, String(line));
}
