import { hosts } from './hosts.ts';
import type { Scenario } from './scenario.ts';

/** Where the map comes from that the home page embeds. */
export const mapHostOf = ({ mapHost }: Scenario): string => mapHost ?? hosts.maps;
