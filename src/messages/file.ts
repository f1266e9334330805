import { unreachable } from '../core/unreachable.ts';
import type { FileFailure } from '../documents/file-failure.ts';
import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';

const MEGABYTE = 1_000_000;

/** Why a file cannot be used as a policy, and what to do, as a sentence. */
export function fileFailureText(file: string, failure: FileFailure, messages: Messages): string {
  const name = pageText(file);
  switch (failure.kind) {
    case 'several':
      return messages.t('file_several');
    case 'not-opened':
      return messages.t('file_not_opened', name);
    case 'too-large':
      return messages.t('file_too_large', name, String(Math.round(failure.limitBytes / MEGABYTE)));
    case 'empty':
      return messages.t('file_empty', name);
    case 'not-text':
      return messages.t('file_not_text', name);
    case 'unpacked-too-large':
      return messages.t('file_unpacked_too_large', name, String(Math.round(failure.limitBytes / MEGABYTE)));
    case 'too-long':
      return messages.t('file_too_long', name);
    case 'damaged':
      return messages.t('file_damaged', name);
    case 'other-document':
      return messages.t('file_other_document', name);
    case 'archive':
      return messages.t('file_archive', name);
    case 'locked':
      return messages.t('file_locked', name);
    case 'pdf-broken':
      return messages.t('file_pdf_broken', name);
    case 'pdf-without-text':
      return messages.t('file_pdf_without_text', name);
    default:
      return unreachable(failure);
  }
}

/** Says how much of a long PDF file was read. */
export const fileCutText = (
  file: string,
  { read, all }: { readonly read: number; readonly all: number },
  messages: Messages,
): string => messages.t('file_cut', pageText(file), String(read), String(all));
