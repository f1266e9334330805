import { joinBytes } from '../bytes/join-bytes.ts';

/** A file that was written, as the directory lists it. */
interface Place {
  readonly name: Uint8Array;
  readonly size: number;
  readonly offset: number;
}

const VERSION = 20;
const UTF8_NAME = 0x0800;

/** A record of an archive: numbers of so many bytes each, then the name. */
function record(
  fields: readonly (readonly [value: number, bytes: 2 | 4])[],
  name?: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const length = fields.reduce((sum, [, bytes]) => sum + bytes, 0);
  const written = new Uint8Array(length + (name?.length ?? 0));
  const view = new DataView(written.buffer);
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  if (name !== undefined) written.set(name, at);
  return written;
}

/**
 * Packs files as they are, without making them smaller, and without the check sums that no reader here asks for.
 * @see APPNOTE.TXT of PKWARE, §4.3.7, §4.3.12 and §4.3.16
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const places: Place[] = [];
  let length = 0;
  const put = (part: Uint8Array<ArrayBuffer>): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [path, content] of files) {
    const name = new TextEncoder().encode(path);
    places.push({ name, size: content.length, offset: length });
    put(
      record(
        [
          [0x04034b50, 4],
          [VERSION, 2],
          [UTF8_NAME, 2],
          ...zeros(3),
          [0, 4],
          [content.length, 4],
          [content.length, 4],
          [name.length, 2],
          [0, 2],
        ],
        name,
      ),
    );
    put(content);
  }
  const directory = length;
  for (const { name, size, offset } of places) {
    put(
      record(
        [
          [0x02014b50, 4],
          [VERSION, 2],
          [VERSION, 2],
          [UTF8_NAME, 2],
          ...zeros(3),
          [0, 4],
          [size, 4],
          [size, 4],
          [name.length, 2],
          ...zeros(4),
          [0, 4],
          [offset, 4],
        ],
        name,
      ),
    );
  }
  const end: readonly (readonly [number, 2 | 4])[] = [
    [0x06054b50, 4],
    ...zeros(2),
    [places.length, 2],
    [places.length, 2],
    [length - directory, 4],
    [directory, 4],
    [0, 2],
  ];
  put(record(end));
  return joinBytes(parts);
}

const zeros = (count: number): readonly (readonly [0, 2])[] => Array.from({ length: count }, () => [0, 2] as const);
