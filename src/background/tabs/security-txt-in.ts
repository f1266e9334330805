import { inPage } from '../../browser/in-page.ts';

/**
 * Asks a page's host for `/.well-known/security.txt`, at most 10 kB of it, without credentials. The page asks, in a world
 * of our own that its scripts cannot reach, since the host is not granted yet.
 * @see RFC 9116 §3
 * @returns null when there is none, or the host does not answer in time
 */
export function securityTxtIn(tabId: number): Promise<string | null> {
  return inPage(tabId, async () => {
    try {
      const response = await fetch(`${location.origin}/.well-known/security.txt`, {
        credentials: 'omit',
        redirect: 'error',
        signal: AbortSignal.timeout(2000), // ms
      });
      const reader = response.ok ? response.body?.getReader() : undefined;
      const decoder = new TextDecoder();
      let text = '';
      for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read()) {
        text += decoder.decode(part.value, { stream: true });
        if (text.length <= 10_000) continue;
        await reader.cancel();
        return null;
      }
      return text || null;
    } catch {
      return null; // unreachable, redirected or late
    }
  });
}
