import { pageText } from './page-text.ts';
import type { Words } from './translate.ts';

/** A cookie's name inside a sentence; some have none. @see RFC 6265bis §5.6, on a line without "=" */
export const cookieName = (name: string, { t }: Words): string => pageText(name) || t('name_none');
