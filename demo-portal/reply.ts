import type { Readable } from 'node:stream';
import type { Html } from './model/html.ts';
import type { Charset } from './model/scenario.ts';
import { toWindows1252 } from './windows-1252.ts';

/** What the server answers. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  /** Set-Cookie lines, in order. */
  readonly cookies: readonly string[];
  readonly location?: string;
  /** The page's Content-Security-Policy. */
  readonly csp?: string;
  readonly body: string | Buffer | Readable;
}

/** A page, in the encoding that it says or, for the bad-input scenarios, in another. */
export const toPage = (
  { markup }: Html,
  cookies: readonly string[] = [],
  status = 200,
  charset: { readonly declared: Charset; readonly actual: Charset } = { declared: 'utf-8', actual: 'utf-8' },
): Reply => ({
  status,
  type: `text/html; charset=${charset.declared}`,
  cookies,
  body: charset.actual === 'windows-1252' ? toWindows1252(markup) : markup,
});

export const toRedirect = (location: string, cookies: readonly string[] = []): Reply => ({
  status: 302,
  type: 'text/plain; charset=utf-8',
  cookies,
  location,
  body: '',
});
