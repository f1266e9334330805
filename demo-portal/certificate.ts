import { generate } from 'selfsigned';
import { hosts } from './model/hosts.ts';

/** A certificate for the demo hosts that nobody has signed, valid for a week. */
export async function makeCertificate(now: Date): Promise<{ readonly key: string; readonly cert: string }> {
  const week = 7 * 86_400_000;
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts.hosted }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // An hour back: the browser's clock may be a little behind.
    notBeforeDate: new Date(now.getTime() - 3_600_000),
    notAfterDate: new Date(now.getTime() + week),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [...Object.values(hosts).map((value) => ({ type: 2 as const, value })), { type: 7, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key, cert };
}
