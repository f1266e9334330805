import { shortName } from '../core/cookie/short-name.ts';
import type { Messages } from '../messages/messages.ts';
import { PageWords } from './page-words.tsx';

/** A cookie's name by itself; some have none. */
export const CookieName = ({ name, messages }: { readonly name: string; readonly messages: Messages }) =>
  name === '' ? messages.t('name_none') : <PageWords text={shortName(name)} />;
