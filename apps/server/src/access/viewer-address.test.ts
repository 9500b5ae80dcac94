import { expect, it } from 'vitest';
import { networkOf } from './viewer-address.ts';

it('takes an IPv4 address whole, however it is written, and half of an IPv6 one', () => {
  const cases = { '192.0.2.7': '192.0.2.7', '::ffff:192.0.2.7': '192.0.2.7', '2001:db8:1:2:3:4:5:6': '2001:db8:1:2', '2001:0DB8:1:2::9': '2001:db8:1:2', '2001:db8::1': '2001:db8:0:0', '::1': '0:0:0:0', 'fe80::1%eth0': 'fe80:0:0:0', '': '' };
  for (const [address, network] of Object.entries(cases)) expect(networkOf(address), address).toBe(network);
});
