import type { Party } from '../core/cookie/party.ts';
import type { MessageKey, Messages } from './messages.ts';

const PLATFORM = {
  portal: 'party_portal',
  processor: 'party_processor',
  other: 'party_else',
} as const satisfies Record<Party['platform'], MessageKey>;

/** Whose a cookie is: in the browser's sense, then in the platform's. */
export const partyText = ({ browser, platform }: Party, { t }: Messages): string =>
  `${t(`party_${browser}`)} ${t(PLATFORM[platform])}`;
