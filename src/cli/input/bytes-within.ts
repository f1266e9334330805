import { joinBytes } from '../../documents/bytes/join-bytes.ts';

/** All bytes of a stream; null as soon as they are more: a device or a pipe may have no end, and no size beforehand. */
export async function bytesWithin(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > maxBytes) return null;
  }
  return joinBytes(parts);
}
