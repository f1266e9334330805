import { describe, expect, test } from 'vitest';
import { isVendorHost, recogniseHost } from '../../../src/core/portal/recognise-host.ts';
import { HOST } from '../facts.ts';

describe('a host’s name', () => {
  test.each([
    { host: HOST, portal: true, vendor: false },
    { host: 'town.huwise.com', portal: true, vendor: false },
    { host: 'town.aws-ec2-eu-1.opendatasoft.com', portal: true, vendor: false },
    { host: 'www.opendatasoft.com', portal: false, vendor: true },
    { host: 'opendatasoft.com', portal: false, vendor: true },
    { host: 'legal.huwise.com', portal: false, vendor: true },
    { host: 'www.opendatasoft.com.', portal: false, vendor: true },
    { host: 'notopendatasoft.com', portal: false, vendor: false },
    { host: 'opendatasoft.com.example.org', portal: false, vendor: false },
    { host: 'data.example.org', portal: false, vendor: false },
  ])('$host: portal $portal, vendor $vendor', ({ host, portal, vendor }) => {
    expect([recogniseHost(host) !== null, isVendorHost(host)]).toEqual([portal, vendor]);
  });
});
