import type { HostingDomain } from '../../src/browser/granted-hosts.ts';
import type { Messages } from '../../src/messages/messages.ts';

interface Props {
  readonly domains: readonly HostingDomain[];
  readonly onGiveBack: (domain: HostingDomain) => void;
  readonly messages: Messages;
}

/** The domains that come with the extension; one that was taken away has the button that asks for it. */
export const HostingList = ({ domains, onGiveBack, messages: { t } }: Props) => (
  <ul class="hosts">
    {domains.map((one) => (
      <li key={one.domain}>
        <span id={`hosting-${one.domain}`}>
          {t('options_under', one.domain)} {!one.isGranted && <strong>{t('options_not_granted')}</strong>}
        </span>
        {!one.isGranted && (
          <button
            type="button"
            class="remove"
            aria-describedby={`hosting-${one.domain}`}
            onClick={() => onGiveBack(one)}
          >
            {t('options_give_back')}
          </button>
        )}
      </li>
    ))}
  </ul>
);
