import { withoutQuery } from '../web-address.ts';
import type { ScriptPlace } from './setter.ts';

export const MAX_STACK_LENGTH = 8192;
/** Of addresses in a journal. */
export const MAX_URL_LENGTH = 2048;
const NOWHERE: ScriptPlace = { url: null, line: null };

/** An address with its scheme, as frames name it. Our own recorder calls itself `extension:`. */
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const OURS = /^(?:[a-z]+-)?extension:/;
/** Line, and mostly column. */
const POSITION = /:(\d{1,9})(?::\d{1,9})?$/;

/**
 * Where the script stands that made a stack: the first frame that is no extension's.
 *
 *     V8      at write (https://town.example/a(1).js:12:5)      at eval (eval at f (https://town.example/a.js:3:4), …)
 *     Gecko   write@https://town.example/@scope/a.js:12:5       @https://town.example/a.js line 3 > eval:1:1
 *
 * Frames without an address (`<anonymous>`, native code) are passed over. A script made of text has the place where
 * it was made. An address of `blob:` or `data:` says nothing.
 * @param stack as the page's world gave it: hostile, and read up to `MAX_STACK_LENGTH`
 */
export function parseStack(stack: string): ScriptPlace {
  for (const line of stack.slice(0, MAX_STACK_LENGTH).split('\n')) {
    const frame = line.trim();
    const source = frame.startsWith('at ') ? sourceInV8(frame) : sourceInGecko(frame);
    if (source !== null && !OURS.test(source)) return toPlace(source);
  }
  return NOWHERE;
}

/** `at URL:1:2`, or the URL in the brackets that end the line. Names and URLs may hold brackets of their own. */
function sourceInV8(frame: string): string | null {
  if (!frame.endsWith(')')) return addressed(frame.slice('at '.length).replace(/^async /, ''));
  for (let open = frame.lastIndexOf(' ('); open > 0; open = frame.lastIndexOf(' (', open - 1)) {
    // `eval at f (URL:3:4), <anonymous>:1:1)`: the text's own line says nothing.
    const [source = ''] = frame.slice(open + 2, -1).split('), ', 1);
    const found = addressed(source);
    if (found !== null) return found;
  }
  return null;
}

/** `name@URL:1:2`, where both may hold an @. In a text that a script made, ` line 3 > eval` goes before its line. */
function sourceInGecko(frame: string): string | null {
  for (let at = frame.indexOf('@'); at >= 0; at = frame.indexOf('@', at + 1)) {
    const made = frame.indexOf(' > ', at);
    const source = made < 0 ? frame.slice(at + 1) : frame.slice(at + 1, made).replace(/ line (\d{1,9})$/, ':$1');
    const found = addressed(source);
    if (found !== null) return found;
  }
  return null;
}

const addressed = (source: string): string | null => (SCHEME.test(source) && POSITION.test(source) ? source : null);

function toPlace(source: string): ScriptPlace {
  const position = POSITION.exec(source);
  const address = source.slice(0, position?.index);
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return NOWHERE;
  const url = withoutQuery(address);
  return url.length > MAX_URL_LENGTH ? NOWHERE : { url, line: Number(position?.[1]) };
}
