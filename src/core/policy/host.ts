import type { Line } from './layout/line.ts';
import { saysCookie } from './meaning/category.ts';

const HOST = /https?:\/\/([a-z0-9.-]+\.[a-z]{2,})|(?<![\w.@-]|\.\s)((?:[a-z0-9-]+\.){1,4}[a-z]{2,})(?![\w@(]|\.\w)/i;
const FILE = /\.(?:js|html?|php|net|txt|pdf)$/i;

/** The host in the line that says which site the cookies are of ("What cookies are used on https://…"), or null. */
export function findHost(lines: readonly Line[]): string | null {
  for (const { text, cells, bullet } of lines) {
    if (cells.length > 0 || bullet || text.length > 160 || !text.includes('.') || text.endsWith('.')) continue;
    const match = HOST.exec(text);
    const host = match?.[1] ?? match?.[2];
    if (host !== undefined && (match?.[1] !== undefined || !FILE.test(host)) && saysCookie(text))
      return host.toLowerCase();
  }
  return null;
}
