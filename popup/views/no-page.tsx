import type { Messages } from '../../src/messages/messages.ts';
import { Notice } from '../../src/ui/notice.tsx';

/** A page that the browser lets no extension look at. */
export const NoPage = ({ messages: { t } }: { readonly messages: Messages }) => (
  <Notice title={t('state_no_page')} details={[t('state_no_page_why')]} />
);
