import { expect } from 'chai';
import { classifyAddress, isLoopbackAddress } from './address-class.ts';

const CASES = {
  never: [
    '0.0.0.0', '0.1.2.3', '169.254.169.254', '169.254.0.1', '100.100.100.200', '168.63.129.16', '192.0.0.192', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
    '::', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'ff02::1', 'fd00:ec2::254', 'fd20:ce::254', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '100::1',
    '::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '64:ff9b::169.254.169.254', '64:ff9b:1::a9fe:a9fe', '2002:a9fe:a9fe::1', '::169.254.169.254', '::ffff:0:169.254.169.254', '::ffff:0.0.0.0',
    '', 'localhost', '1.2.3', '0x7f000001', '2130706433', '127.1',
  ],
  private: [
    '127.0.0.1', '127.0.0.2', '127.255.255.254', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', '198.18.0.1',
    '::1', 'fc00::1', 'fd12:3456::1', 'fec0::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2002:c0a8:101::1', '::127.0.0.1', '::ffff:0:10.0.0.1',
  ],
  public: ['1.1.1.1', '8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.255.255', '100.128.0.1', '11.0.0.1', '2606:4700::1111', '2a00:1450::1', '::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1'],
} as const;

describe('classifyAddress', () => {
  for (const [kind, addresses] of Object.entries(CASES)) {
    for (const address of addresses) {
      it(`calls ${JSON.stringify(address)} ${kind} (T5, T6)`, () => {
        expect(classifyAddress(address)).to.equal(kind);
      });
    }
  }
});

describe('isLoopbackAddress', () => {
  it('knows this machine in every notation', () => {
    for (const address of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::']) expect(isLoopbackAddress(address), address).to.equal(true);
    for (const address of ['10.0.0.1', '::2', '1.127.0.0', '::ffff:10.0.0.1']) expect(isLoopbackAddress(address), address).to.equal(false);
  });
});
