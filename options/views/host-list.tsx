import type { GrantedHost } from '../../src/browser/granted-hosts.ts';
import type { Messages } from '../../src/messages/messages.ts';

interface Props {
  readonly hosts: readonly GrantedHost[];
  readonly onRemove: (host: GrantedHost) => void;
  readonly messages: Messages;
}

/** The granted hosts, each with the button that takes it back; access to all sites is the browser's to take back. */
export const HostList = ({ hosts, onRemove, messages }: Props) => (
  <ul class="hosts">
    {hosts.map((granted) =>
      granted.host === '*' ? (
        <li key="*">{messages.t('options_everywhere')}</li>
      ) : (
        <li key={granted.host}>
          <span id={`host-${granted.host}`} class="host">
            {granted.host}
          </span>
          <button
            type="button"
            class="remove"
            aria-describedby={`host-${granted.host}`}
            onClick={() => onRemove(granted)}
          >
            {messages.t('options_remove')}
          </button>
        </li>
      ),
    )}
  </ul>
);
