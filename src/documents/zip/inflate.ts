import { readBytes } from '../bytes/read-bytes.ts';

/**
 * Unpacks raw deflated bytes, and stops as soon as they are more than `limitBytes`.
 * @see RFC 1951
 */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'broken' | 'too-large'> {
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    return (await readBytes(unpacked, limitBytes)) ?? 'too-large';
  } catch {
    return 'broken';
  }
}
