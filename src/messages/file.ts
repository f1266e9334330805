import { unreachable } from '../core/unreachable.ts';
import type { FileFailure } from '../documents/read-file.ts';
import { pageText } from './page-text.ts';
import type { Words } from './translate.ts';

const MEGABYTE = 1_000_000;

/** Why a file cannot be used as a policy, and what to do, as a sentence. */
export function fileFailureWords(file: string, failure: FileFailure, words: Words): string {
  const name = pageText(file);
  switch (failure.kind) {
    case 'several':
      return words.t('file_several');
    case 'not-opened':
      return words.t('file_not_opened', name);
    case 'too-large':
      return words.t('file_too_large', name, String(Math.round(failure.limitBytes / MEGABYTE)));
    case 'empty':
      return words.t('file_empty', name);
    case 'not-text':
      return words.t('file_not_text', name);
    case 'pdf-locked':
      return words.t('file_pdf_locked', name);
    case 'pdf-broken':
      return words.t('file_pdf_broken', name);
    case 'pdf-without-text':
      return words.t('file_pdf_without_text', name);
    default:
      return unreachable(failure);
  }
}

/** That a PDF file is longer than is read. */
export const fileCutWords = (
  file: string,
  { read, all }: { readonly read: number; readonly all: number },
  words: Words,
): string => words.t('file_cut', pageText(file), String(read), String(all));
