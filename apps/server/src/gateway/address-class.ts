import { BlockList, isIP } from 'node:net';

/**
 * How far an address may be trusted: `never` is for nobody (cloud metadata, link-local, multicast, reserved),
 * `private` only for origins that are named one by one, `public` for all.
 */
export type AddressClass = 'never' | 'private' | 'public';

// The metadata addresses of Azure, Alibaba and Oracle lie in ranges that are otherwise ordinary.
const NEVER_4 = ['0.0.0.0/8', '169.254.0.0/16', '100.100.100.200/32', '168.63.129.16/32', '192.0.0.0/24', '224.0.0.0/4', '240.0.0.0/4'];
const PRIVATE_4 = ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '198.18.0.0/15'];
// Teredo (2001::/32) hides an IPv4 address behind a mask; no provider is reached through it.
const NEVER_6 = ['::/128', 'fe80::/10', 'ff00::/8', 'fd00:ec2::254/128', 'fd20:ce::254/128', '2001::/32', '100::/64'];
const PRIVATE_6 = ['::1/128', 'fc00::/7', 'fec0::/10'];

const never = blockList(NEVER_4, NEVER_6);
const privately = blockList(PRIVATE_4, PRIVATE_6);

/** Where in an IPv6 address an IPv4 address may be wrapped: the prefix that says so, and the group where it begins. */
const WRAPPINGS = [
  { prefix: blockList([], ['::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48']), group: 6 },
  { prefix: blockList([], ['2002::/16']), group: 1 },
];

/** The class of an IP address in any notation that a resolver yields; what is not an address is `never`. */
export function classifyAddress(address: string): AddressClass {
  const family = isIP(address);
  if (family === 4) return classify(address, 'ipv4');
  if (family !== 6) return 'never';
  const plain = address.split('%', 1)[0] ?? address;
  const outer = classify(plain, 'ipv6');
  if (outer !== 'public') return outer;
  const wrapped = wrappedAddress(plain);
  return wrapped === undefined ? outer : classify(wrapped, 'ipv4');
}

/** True for every address that means this machine, in whatever notation. */
export function isLoopbackAddress(address: string): boolean {
  const wrapped = isIP(address) === 6 ? wrappedAddress(address) : undefined;
  return address === '::1' || (wrapped ?? address).startsWith('127.');
}

function classify(address: string, family: 'ipv4' | 'ipv6'): AddressClass {
  if (never.check(address, family)) return 'never';
  return privately.check(address, family) ? 'private' : 'public';
}

function wrappedAddress(address: string): string | undefined {
  const wrapping = WRAPPINGS.find(({ prefix }) => prefix.check(address, 'ipv6'));
  if (wrapping === undefined) return undefined;
  const groups = expand(address);
  const [high, low] = [groups[wrapping.group] ?? 0, groups[wrapping.group + 1] ?? 0];
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}

/** The eight 16-bit groups of a valid IPv6 address. */
function expand(address: string): readonly number[] {
  // The URL parser writes a dotted tail as hexadecimal groups, and nothing else dotted is left afterwards.
  const normal = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = normal.split('::');
  const read = (text: string | undefined): number[] => (text ? text.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const [front, back] = [read(head), read(tail)];
  return tail === undefined ? front : [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}

function blockList(ranges4: readonly string[], ranges6: readonly string[]): BlockList {
  const list = new BlockList();
  for (const [ranges, family] of [[ranges4, 'ipv4'], [ranges6, 'ipv6']] as const) {
    for (const range of ranges) {
      const [network = '', bits] = range.split('/');
      list.addSubnet(network, Number(bits), family);
    }
  }
  return list;
}
