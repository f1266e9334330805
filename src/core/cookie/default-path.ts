/**
 * The path of a cookie that was set without a usable Path attribute.
 * @param requestPath path of the request's URL
 * @see RFC 6265bis §5.1.4 (default-path)
 */
export function defaultPath(requestPath: string): string {
  const lastSlash = requestPath.lastIndexOf('/');
  return requestPath.startsWith('/') && lastSlash > 0 ? requestPath.slice(0, lastSlash) : '/';
}
