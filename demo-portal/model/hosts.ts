/** The host names that the demo portal answers to; a browser reaches them by mapping names to the loopback address. */
export const hosts = {
  /** A portal hosted by the platform. */
  hosted: 'ppival.opendatasoft.com',
  /** The same portal under a domain of its owner. */
  custom: 'donnees.ville-exemple.fr',
  /** Another site, whose map the home page embeds. */
  maps: 'maps.huwise.com',
  /** The town's own site, which is no portal. */
  owner: 'www.ville-exemple.fr',
} as const;

/** Where there is a portal; any other name gets an ordinary site that is none. */
export const isPortalHost = (host: string): boolean =>
  host !== hosts.maps && (/\.(opendatasoft|huwise)\.com$/.test(host) || host.startsWith('donnees.'));
