/**
 * The path of a cookie that was set without a usable Path attribute.
 * @param requestPath path of the request's URL
 * @see RFC 6265bis §5.1.4 (default-path)
 */
export const defaultPath = (requestPath: string): string => /^(\/.+)\//.exec(requestPath)?.[1] ?? '/';
