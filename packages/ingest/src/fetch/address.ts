import { BlockList, isIPv6 } from 'node:net'

// Addresses that are not on the public internet: this machine, local networks, and what stands for them.
const PRIVATE_4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const PRIVATE_6: readonly (readonly [net: string, prefix: number])[] = [
  ['::', 96], // unspecified, loopback, IPv4 in its old form
  ['::ffff:0:0', 96], // IPv4 in IPv6
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]

// Two lists: one list would judge an IPv4 address by the rule for IPv4 in IPv6.
const private4 = new BlockList()
for (const [net, prefix] of PRIVATE_4) private4.addSubnet(net, prefix, 'ipv4')
const private6 = new BlockList()
for (const [net, prefix] of PRIVATE_6) private6.addSubnet(net, prefix, 'ipv6')

/** True when an IP address lies on the public internet. IPv4 written as IPv6 never does: no public name resolves so. */
export function isPublicAddress(address: string): boolean {
  return isIPv6(address) ? !private6.check(address, 'ipv6') : !private4.check(address, 'ipv4')
}
