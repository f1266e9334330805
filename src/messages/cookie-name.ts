import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';

/** A cookie's name inside a sentence; some have none. @see RFC 6265bis §5.6, on a line without "=" */
export const cookieName = (name: string, { t }: Messages): string => pageText(name) || t('name_none');
