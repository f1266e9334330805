import type { Messages } from '../../src/messages/messages.ts';
import { Notice } from '../../src/ui/notice.tsx';
import { OptionsLink } from './options-link.tsx';

/** A page that the browser lets no extension look at. */
export const NoPage = ({ messages }: { readonly messages: Messages }) => (
  <Notice title={messages.t('state_no_page')} details={[messages.t('state_no_page_why')]}>
    <p>
      <OptionsLink messages={messages} />
    </p>
  </Notice>
);
