import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf } from './inside-address.ts';

const places: [address: string, place: ReturnType<typeof placeOf>][] = [
  ['8.8.8.8', 'outside'],
  ['172.15.255.255', 'outside'],
  ['172.32.0.1', 'outside'],
  ['2400:3200::1', 'outside'],
  ['::ffff:8.8.8.8', 'outside'],
  ['127.0.0.1', 'inside'],
  ['127.255.255.254', 'inside'],
  ['10.0.0.8', 'inside'],
  ['172.16.0.1', 'inside'],
  ['192.168.1.1', 'inside'],
  ['100.64.0.1', 'inside'],
  ['::1', 'inside'],
  ['fd00::25', 'inside'],
  ['::ffff:127.0.0.1', 'inside'],
  ['::ffff:7f00:1', 'inside'],
  ['::127.0.0.1', 'inside'],
  ['::ffff:0:10.0.0.8', 'inside'],
  ['64:ff9b::10.0.0.8', 'inside'],
  ['64:ff9b:1::7f00:1', 'inside'],
  ['2002:7f00:1::', 'inside'],
  ['2002:c0a8:101::1', 'inside'],
  ['0.0.0.0', 'nowhere'],
  ['::', 'nowhere'],
  ['169.254.169.254', 'nowhere'],
  ['::ffff:169.254.169.254', 'nowhere'],
  ['fe80::1', 'nowhere'],
  ['fe80::1%eth0', 'nowhere'],
  ['224.0.0.1', 'nowhere'],
  ['255.255.255.255', 'nowhere'],
  ['ff02::1', 'nowhere'],
];
for (const [address, place] of places) {
  test(`${address} lies ${place}`, () => {
    assert.equal(placeOf(address), place);
  });
}
