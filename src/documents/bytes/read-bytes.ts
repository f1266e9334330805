import { joinBytes } from './join-bytes.ts';

/** All bytes of a stream; null as soon as they are more than `limitBytes`. */
export async function readBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > limitBytes) {
      await reader.cancel();
      return null;
    }
  }
  return joinBytes(parts);
}
