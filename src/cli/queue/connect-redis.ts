import { Redis } from 'ioredis';
import { Failure } from '../terminal/failure.ts';

/** How long Redis may be away before it is given up, and how long until it is asked again. */
const MAX_AWAY_MS = 60_000;
const RETRY_MS = 500;

export interface RedisLink {
  readonly connection: Redis;
  /** Rejects with a Failure once Redis is given up. */
  readonly lost: Promise<never>;
  readonly close: () => void;
}

/**
 * Connects to Redis. One that goes away is waited for.
 * @param url as in `redis://:password@host:6379`
 * @throws Failure when it does not answer at first, or does not take the password
 */
export async function connectRedis(url: string): Promise<RedisLink> {
  const { hostname, port } = new URL(url);
  const place = `${hostname}:${port || '6379'}`; // without the password
  let awaySince: number | null = null;
  let wasReady = false;
  let why = '';
  const isRefused = () => /^(?:WRONGPASS|NOAUTH|NOPERM)/.test(why);
  const connection = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => {
      awaySince ??= performance.now();
      return wasReady && !isRefused() && performance.now() - awaySince < MAX_AWAY_MS ? RETRY_MS : null;
    },
  });
  connection.on('error', (error: Error & { readonly code?: string }) => {
    why = error.code ?? error.message;
  });
  connection.on('ready', () => {
    wasReady = true;
    awaySince = null;
    why = '';
  });
  const failure = () =>
    new Failure(
      isRefused()
        ? `Redis at ${place} did not take the password: give it in the address, as in redis://:PASSWORD@${place}.`
        : wasReady
          ? `Redis at ${place} has been away for a minute: what was gathered is kept, and --resume goes on with it.`
          : `Redis at ${place} does not answer (${why}): start it, or check the address.`,
    );
  const lost = new Promise<never>((_, reject) => {
    connection.on('end', () => reject(failure()));
  });
  lost.catch(() => undefined); // somebody may listen later
  await connection.connect().catch(() => {
    throw failure();
  });
  return { connection, lost, close: () => connection.disconnect() };
}
