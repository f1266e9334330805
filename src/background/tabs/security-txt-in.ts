import { inPage } from './in-page.ts';

/**
 * What a page's host answers at `/.well-known/security.txt`. The page asks, in a world of our own that its scripts
 * cannot reach: we have no access to the host yet. Without credentials, from that host alone, 10 kB at most.
 * @see RFC 9116 §3
 * @returns null when there is none, or nobody answers in time
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
