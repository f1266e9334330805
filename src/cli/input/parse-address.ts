const LABEL = /^[\w-]{1,63}$/;
const MAX_HOST_LENGTH = 253;

/** The address of a web page; one that names no scheme gets `https`. Null for anything else, and for what has several lines. */
export function parseAddress(text: string): URL | null {
  if (/[\r\n]/.test(text)) return null; // a browser's parser would join them
  const address = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && isHost(url.hostname) ? url : null;
}

/** Stricter than a browser's parser, which takes commas and names of dots alone. @see RFC 1035 §2.3.4 */
function isHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return true;
  const labels = hostname.replace(/\.$/, '').split('.');
  return hostname.length <= MAX_HOST_LENGTH && labels.every((label) => LABEL.test(label));
}
