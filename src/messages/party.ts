import type { Party } from '../core/cookie/party.ts';
import type { MessageKey, Messages } from './messages.ts';

const PLATFORM = {
  portal: 'party_portal',
  processor: 'party_processor',
  other: 'party_else',
} as const satisfies Record<Party['platform'], MessageKey>;

/** Whose a cookie is: for the browser, then for the platform. */
export const partyText = ({ browser, platform }: Party, { t }: Messages): string =>
  `${t(`party_${browser}`)} ${t(PLATFORM[platform])}`;
