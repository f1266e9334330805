import type { ScriptPlace } from '../core/journal/setter.ts';
import type { Messages } from './messages.ts';
import { addressText } from './page-text.ts';

/** Where a script stands: "/static/app.js, line 12". @param host the portal's, whose own addresses are short */
export function scriptPlaceText({ url, line }: ScriptPlace, host: string, { t }: Messages): string {
  if (url === null) return t('script_unplaced');
  const address = addressText(url, host);
  return line === null ? address : t('script_line', address, String(line));
}
