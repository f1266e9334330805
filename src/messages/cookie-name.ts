import { shortName } from '../core/cookie/short-name.ts';
import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';

/** A cookie's name, without what it may hold of a person, inside a sentence; some have none. @see RFC 6265bis §5.6, on a line without "=" */
export const cookieName = (name: string, { t }: Messages): string => pageText(shortName(name)) || t('name_none');
