/** Whether a domain is above a site: every such domain is a public suffix, as `com` or `gouv.fr`. */
export const isAboveSite = (domain: string, site: string | null): boolean => site?.endsWith(`.${domain}`) ?? false;

/**
 * Whether a domain above a host is a public suffix. While the site is not known, only a domain of one label is told.
 * @param site the host's registrable domain, by the Public Suffix List; null when it was not looked up
 */
export const isPublicSuffixOf = (host: string, domain: string, site: string | null): boolean =>
  isAboveSite(domain, site) || (!domain.includes('.') && host.endsWith(`.${domain}`));
