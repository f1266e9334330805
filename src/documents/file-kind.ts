/** The kind of a file, by its bytes. */
export type FileKind =
  | 'pdf'
  /** An archive: a DOCX or ODT document, or any other. */
  | 'zip'
  /** A document of Word before 2007. @see MS-DOC */
  | 'doc'
  /** A document that Word encrypted. @see MS-OFFCRYPTO §2.3.4.4 */
  | 'locked-document'
  | 'rtf'
  | 'other';

/** A compound file holds several streams. @see MS-CFB §2.2 */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Streams that tell what a compound file is. Their names are in UTF-16. */
const ENCRYPTED = 'EncryptedPackage';
const WORD = 'WordDocument';

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const wide = (name: string): string => Array.from(name, (letter) => `${letter}\u0000`).join('');

export function fileKind(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, 8));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (!COMPOUND.every((byte, index) => bytes[index] === byte)) return 'other';
  const content = latin(bytes);
  return content.includes(wide(ENCRYPTED)) ? 'locked-document' : content.includes(wide(WORD)) ? 'doc' : 'other';
}
