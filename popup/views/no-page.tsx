import type { Words } from '../../src/messages/translate.ts';
import { Notice } from '../../src/ui/notice.tsx';

/** A page that the browser lets no extension look at. */
export const NoPage = ({ words: { t } }: { readonly words: Words }) => (
  <Notice title={t('state_no_page')} details={[t('state_no_page_why')]} />
);
