import { joinBytes } from './join-bytes.ts';

/**
 * Unpacks raw deflated bytes, and stops as soon as they are more than `limitBytes`.
 * @see RFC 1951
 */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'broken' | 'too-large'> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.length;
      if (size > limitBytes) {
        await reader.cancel();
        return 'too-large';
      }
    }
  } catch {
    return 'broken';
  }
  return joinBytes(parts);
}
