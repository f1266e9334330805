/** Why a file cannot be used as a policy. */
export type FileFailure =
  /** More than one was given. */
  | { readonly kind: 'several' }
  /** It is gone, it is a folder, or we may not read it. */
  | { readonly kind: 'not-opened' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'unpacked-too-large'; readonly limitBytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text' }
  /** With a password. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'pdf-broken' }
  /** Its pages are pictures. */
  | { readonly kind: 'pdf-without-text' }
  /** A document, or an archive, that is cut or changed. */
  | { readonly kind: 'damaged' }
  /** A document that would take minutes to read, or that was given up. */
  | { readonly kind: 'too-long' }
  /** A document of a kind that is not read: ODT, RTF, or Word's before 2007. */
  | { readonly kind: 'other-document' }
  /** An archive that is no document. */
  | { readonly kind: 'archive' };
