import { expect } from 'chai';
import { checkAddress, checkUrl } from './egress-policy.ts';

const policy = { isPrivateAllowed: (origin: string) => origin === 'http://127.0.0.1:11434' || origin === 'http://models.lan:8000' || origin === 'http://127.0.0.1:4400', ownPorts: () => new Set([4400]) };
const isAllowed = (address: string): boolean => {
  try {
    checkUrl(new URL(address), policy);
    return true;
  } catch {
    return false;
  }
};

describe('checkUrl', () => {
  it('lets public addresses and names through', () => {
    for (const url of ['https://api.openai.com/v1', 'http://8.8.8.8/v1', 'https://[2606:4700::1111]/', 'http://models.lan:8000/v1']) expect(isAllowed(url), url).to.equal(true);
  });

  it('lets a private address through only as the exact origin that was named', () => {
    expect(isAllowed('http://127.0.0.1:11434/v1/chat')).to.equal(true);
    for (const url of ['https://127.0.0.1:11434', 'http://127.0.0.1:11435', 'http://127.0.0.2:11434', 'http://127.0.0.1', 'http://10.0.0.1:11434', 'http://[::1]:11434']) expect(isAllowed(url), url).to.equal(false);
  });

  it('sees through every spelling of an address that the URL parser knows (T5)', () => {
    for (const host of ['0x7f000001', '2130706433', '0177.0.0.1', '127.1', '0x7f.1', '127.0.0.1.', '①②⑦.0.0.1', '127。0。0。1', '%31%32%37.0.0.1', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:0:0:1]', '169.254.169.254', '0xa9fea9fe', '2852039166', '[::ffff:169.254.169.254]', 'metadata.google.internal', 'METADATA.google.internal.', '0', '0.0.0.0']) {
      if (URL.canParse(`http://${host}:8080/`)) expect(isAllowed(`http://${host}:8080/`), host).to.equal(false);
    }
  });

  it('refuses what is hidden beside the host (T3, T5)', () => {
    for (const url of ['http://api.example.com@127.0.0.1/', 'http://user:pass@api.example.com/', 'http://127.0.0.1\\@api.example.com/', 'http://127.0.0.1#@api.example.com/', 'http://127.0.0.1\t/', 'ftp://api.example.com/', 'file:///etc/passwd', 'gopher://api.example.com/', 'data:text/plain,x']) {
      if (URL.canParse(url)) expect(isAllowed(url), url).to.equal(false);
    }
  });

  it('never reaches this server itself, even where its origin is named (T8)', () => {
    expect(isAllowed('http://127.0.0.1:4400/')).to.equal(false);
    expect(() => checkUrl(new URL('http://127.0.0.1:4400/'), policy)).to.throw('it is this server itself').with.property('code', 'egress-denied');
  });
});

describe('checkAddress', () => {
  it('judges what a name resolves to', () => {
    const check = (url: string, address: string) => () => checkAddress(new URL(url), { address, policy });
    expect(check('https://api.example.com', '93.184.216.34')).to.not.throw();
    expect(check('http://models.lan:8000', '192.168.1.9')).to.not.throw();
    expect(check('http://models.lan:8001', '192.168.1.9')).to.throw('private address');
    expect(check('https://api.example.com', '127.0.0.1')).to.throw('private address');
    expect(check('http://models.lan:8000', '169.254.169.254')).to.throw("never a provider's address");
    expect(check('http://named.example:4400', '::1')).to.throw('it is this server itself');
  });
});
