import { shortName } from '../../src/core/cookie/short-name.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { PageWords } from '../../src/ui/page-words.tsx';

/** A cookie's name, without what it may hold of a person; some have none. */
export const NameWords = ({ name, messages }: { readonly name: string; readonly messages: Messages }) => (
  <PageWords text={shortName(name) || messages.t('name_none')} />
);
