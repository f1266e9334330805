import type { Catalogue } from '../../../src/core/catalogue/index-catalogue.ts';
import type { Lifetime } from '../../../src/core/cookie/lifetime.ts';
import type { Measured } from './measurement.ts';

/** A second or two pass between a write and what is told of it. */
const SAME_SECONDS = 2;

/** How the catalogue differs from what was measured with a provider's package; empty where it does not. */
export function differences(measured: Measured, provider: string, catalogue: Catalogue): readonly string[] {
  const entries = catalogue.entriesFor(measured.name)[0] ?? [];
  const entry = entries.find((one) => one.provider === provider);
  if (entry === undefined) {
    const [other] = entries;
    return [other === undefined ? 'not known' : `known as that of ${other.provider}`];
  }
  if (measured.probe || entry.sentence === 'probe')
    return measured.probe === (entry.sentence === 'probe') ? [] : [measured.probe ? 'is a probe' : 'is no probe'];
  return [
    // Null where it varies.
    ...(entry.lifetime === null || isSame(askedIn(entry.lifetime), measured.asked)
      ? []
      : [`asks for ${askedIn(entry.lifetime)}`]),
    ...(entry.renewal === undefined || measured.renewal === null || entry.renewal === measured.renewal
      ? []
      : [`is ${entry.renewal}`]),
  ];
}

const askedIn = (lifetime: Lifetime): Measured['asked'] => (lifetime.kind === 'session' ? 'session' : lifetime.seconds);

const isSame = (one: Measured['asked'], other: Measured['asked']): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) <= SAME_SECONDS : one === other;
