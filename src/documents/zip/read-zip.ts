import { inflate } from './inflate.ts';

/** Why an archive could not be unpacked. */
type ZipFailure = 'broken' | 'locked' | 'too-large';

type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> }
  | { readonly ok: false; readonly why: ZipFailure };

/** A file in the archive as its directory lists it. */
interface Listed {
  readonly name: string;
  readonly isLocked: boolean;
  readonly isStored: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** @see APPNOTE.TXT of PKWARE, §4.3.6 to §4.3.16 */
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const END = { signature: 0x06054b50, length: 22, maxComment: 0xffff } as const;
const STORED = 0;
const DEFLATED = 8;
const LOCKED_FLAG = 1;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Unpacks an archive.
 * @param limitBytes how large its files may be together, whatever the archive says of their sizes
 */
export async function readZip(bytes: Uint8Array<ArrayBuffer>, limitBytes: number): Promise<Unpacked> {
  const listed = readDirectory(bytes);
  if (listed === null) return { ok: false, why: 'broken' };
  if (listed.some(({ isLocked }) => isLocked)) return { ok: false, why: 'locked' };
  if (listed.reduce((sum, { size }) => sum + size, 0) > limitBytes) return { ok: false, why: 'too-large' };
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let room = limitBytes;
  for (const file of listed) {
    const packed = packedBytes(bytes, file);
    if (packed === null) return { ok: false, why: 'broken' };
    const unpacked = file.isStored ? packed : await inflate(packed, room);
    if (unpacked === 'broken' || unpacked === 'too-large') return { ok: false, why: unpacked };
    room -= unpacked.length;
    if (room < 0) return { ok: false, why: 'too-large' };
    files.set(file.name, unpacked);
  }
  return { ok: true, files };
}

/** What the archive lists, folders left out; null when it is damaged. */
function readDirectory(bytes: Uint8Array): readonly Listed[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY.length > end || view.getUint32(at, true) !== ENTRY.signature) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    if (method !== STORED && method !== DEFLATED) return null;
    const nameEnd = at + ENTRY.length + (nameLength ?? 0);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY.length, nameEnd));
    if (!name.endsWith('/')) {
      listed.push({
        name,
        isLocked: (flags & LOCKED_FLAG) !== 0,
        isStored: method === STORED,
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    }
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return listed;
}

/** Where the directory's end record begins, looked for from the end of the archive. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.maxComment); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return null;
}

function packedBytes(bytes: Uint8Array<ArrayBuffer>, { offset, packedSize }: Listed): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  if (offset + LOCAL.length > bytes.length || view.getUint32(offset, true) !== LOCAL.signature) return null;
  const start = offset + LOCAL.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + packedSize;
  return end > bytes.length ? null : bytes.subarray(start, end);
}
