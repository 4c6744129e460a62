import { lookup as lookupName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { NutgrafError } from '../errors.js';

/** NAT64 (RFC 6052, 8215), 6to4 and IPv4-compatible addresses: their last or middle 32 bits are an IPv4 address. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)\.?$/i;
const BRACKETS = /^\[|\]$/g;

/** Whether an address is one of the open internet: global unicast, whichever way it is written or wrapped. */
export function isPublic(address: string): boolean {
  const plain = address.replace(BRACKETS, '');
  if (!ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.process(plain); // unwraps ::ffff:a.b.c.d
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  const six = ipaddr.IPv6.parse(parsed.toString());
  if (six.match(NAT64)) return isPublic(lastFour(six));
  return six.range() === 'unicast' && (six.parts[0] ?? 0) >> 13 === 1; // 2000::/3, all that is given out
}

function lastFour(address: ipaddr.IPv6): string {
  return address.toByteArray().slice(12).join('.');
}

/** Whether a host can be told to be private by its name alone: an address that is not public, or a name for local use. */
export function namesPrivate(host: string): boolean {
  const plain = host.replace(BRACKETS, '');
  return ipaddr.isValid(plain) ? !isPublic(plain) : LOCAL_NAMES.test(plain);
}

/** A DNS look-up that gives public addresses only, and fails where a name has none. */
export const lookupPublic: LookupFunction = (host, options, callback) => {
  lookupName(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const open = addresses.filter(({ address }) => isPublic(address));
    const [first] = open;
    if (first === undefined) return callback(refusedAddress(host), '', 0);
    if (options.all) return callback(null, open);
    return callback(null, first.address, first.family);
  });
};

export function refusedAddress(what: string): NutgrafError {
  return new NutgrafError(
    'refused-address',
    `${what}: leads to a private or reserved address, which only a source named on the command line may, and a feed with private = true in the configuration`,
  );
}
