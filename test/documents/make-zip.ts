import { deflateRawSync } from 'node:zlib';

export type Files = Readonly<Record<string, string | Uint8Array>>;

interface Lies {
  /** What the archive says of each file's unpacked size, instead of the truth. */
  readonly size?: number;
  /** General purpose bits; 1 says that the files are encrypted. */
  readonly flags?: number;
}

/** Packs files as other programs do. @see APPNOTE.TXT of PKWARE, §4.3 */
export function makeZip(files: Files, { size, flags = 0 }: Lies = {}): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const whole = Buffer.from(content);
    const packed = deflateRawSync(whole);
    /** What a file's own header and its line in the directory share. */
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size ?? whole.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    const header = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, packed]);
    local.push(header);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, entry, name);
    offset += header.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(local.length, 8);
  end.writeUInt16LE(local.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, listed, end]));
}
