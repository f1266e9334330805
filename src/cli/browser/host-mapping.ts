/** Where a host is to be found instead: curl's `--resolve`. */
export interface HostMapping {
  /** A host name, or `*` for every host. */
  readonly host: string;
  /** The mapping holds for addresses with this port only. */
  readonly port: number;
  /** An IP address; IPv6 without brackets. */
  readonly address: string;
  /** Another port at that address, as curl's `--connect-to` has it; Chromium only. */
  readonly toPort?: number;
}

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536;

/**
 * Reads `HOST:PORT:ADDRESS` as curl does; an IPv6 address may stand in brackets.
 * @returns null for anything else
 */
export function parseHostMapping(text: string): HostMapping | null {
  const [, host, digits, bracketed, plain] = /^([^:]+):(\d{1,5}):(?:\[([\da-f:.]+)\]|([\da-f:.]+))$/i.exec(text) ?? [];
  const address = bracketed ?? plain;
  const port = Number(digits);
  return host !== undefined && address !== undefined && isPort(port) ? { host, port, address } : null;
}

/** As Chromium's `--host-resolver-rules` wants them. */
export const toResolverRules = (mappings: readonly HostMapping[]): string =>
  mappings
    .map(({ host, port, address, toPort }) => {
      const target = address.includes(':') ? `[${address}]` : address;
      return `MAP ${host}:${port} ${target}${toPort === undefined ? '' : `:${toPort}`}`;
    })
    .join(', ');

/** The mapped hosts for `no_proxy`: a proxy would resolve their names by itself. */
export const toNoProxy = (mappings: readonly HostMapping[], noProxy = ''): string =>
  [...new Set([...noProxy.split(',').filter((host) => host !== ''), ...mappings.map(({ host }) => host)])].join(',');
