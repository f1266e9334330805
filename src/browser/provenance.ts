import type { Provenance } from '../core/export/provenance.ts';
import { browser } from './browser.ts';

/** What Chromium tells of itself. @see User-Agent Client Hints */
interface ClientHints {
  readonly fullVersionList: readonly { readonly brand: string; readonly version: string }[];
  readonly platform: string;
  readonly platformVersion: string;
}

interface WithClientHints {
  readonly userAgentData?: { getHighEntropyValues(hints: readonly string[]): Promise<ClientHints> };
}

/** The extension, the browser that it runs in, its system and time zone. */
export async function provenance(): Promise<Provenance> {
  const { name, version } = browser.runtime.getManifest();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { userAgentData } = navigator as WithClientHints;
  const hints = await userAgentData?.getHighEntropyValues(['fullVersionList', 'platformVersion']);
  return { tool: { name, version }, ...(hints ? fromHints(hints) : await fromFirefox()), timeZone };
}

function fromHints({
  fullVersionList,
  platform,
  platformVersion,
}: ClientHints): Pick<Provenance, 'browser' | 'platform'> {
  const brands = fullVersionList.filter(({ brand }) => !isGrease(brand));
  // All browsers made of Chromium name it beside themselves.
  const { brand, version } = brands.find(({ brand: one }) => one !== 'Chromium') ?? brands[0] ?? UNKNOWN;
  return { browser: { name: brand, version }, platform: { name: platform, version: platformVersion || null } };
}

const UNKNOWN = { brand: 'Chromium', version: '' };

/** A brand that is none, so that nobody counts on the list. @see User-Agent Client Hints, "GREASE" */
const isGrease = (brand: string): boolean => /not.{1,3}a.{1,3}brand/i.test(brand);

async function fromFirefox(): Promise<Pick<Provenance, 'browser' | 'platform'>> {
  const [{ name, version }, { os }] = await Promise.all([
    browser.runtime.getBrowserInfo(),
    browser.runtime.getPlatformInfo(),
  ]);
  return { browser: { name, version }, platform: { name: os, version: null } };
}
