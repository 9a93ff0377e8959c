import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nmapOf } from '../scans/nmap.factory.ts';
import { DocumentFault, documentOfPart } from './document.rules.ts';
import { readDevice } from './read-device.ts';
import { readNmap } from './read-nmap.ts';

const refusedFor = (text: string) => {
  try {
    readNmap(text);
    return null;
  } catch (error) {
    return error instanceof DocumentFault ? error.code : error;
  }
};

test('hosts that were up are read, each with its card, its name without the domain, and what runs on it', () => {
  const { scannedAt, hosts } = readNmap(
    nmapOf([
      { ip: '192.168.8.5', mac: '3C:52:82:00:00:05', name: 'HY-1.donghai.local', os: 'Cisco IOS 15', type: 'switch' },
      { ip: '192.168.8.6', state: 'down' },
      { ip: '192.168.8.7', name: '192.168.8.7' },
    ]),
  );
  assert.equal(scannedAt, '2026-11-22T02:00:00.000Z');
  const read = hosts.map((host) => readDevice(documentOfPart(host)));
  assert.deepEqual(
    read.map(({ hostName, macAddresses, ipAddress, operatingSystem, kind }) => [
      hostName,
      macAddresses,
      ipAddress,
      operatingSystem,
      kind,
    ]),
    [
      ['hy-1', ['3C:52:82:00:00:05'], '192.168.8.5', 'Cisco IOS 15', 'network'],
      [null, [], '192.168.8.7', null, 'other'],
    ],
  );
});

test('the document type that nmap writes is taken, and none that could define anything', () => {
  assert.equal(refusedFor(nmapOf([])), null);
  assert.equal(refusedFor(nmapOf([], '')), null);
  for (const declaration of [
    '<!DOCTYPE nmaprun [<!ENTITY a "aaaa">]>',
    '<!DOCTYPE nmaprun SYSTEM "http://192.0.2.1/nmap.dtd">',
    '<!DOCTYPE html>',
  ]) {
    assert.equal(refusedFor(nmapOf([], declaration)), 'doctype', declaration);
  }
  assert.equal(refusedFor(nmapOf([{ name: '&a;' }])), 'malformed');
});

test('what is no scan, torn, too deep or of too many hosts is refused', () => {
  assert.equal(refusedFor('<html/>'), 'not_a_scan');
  assert.equal(refusedFor(nmapOf([{}]).slice(0, -12)), 'malformed');
  assert.equal(refusedFor(`<nmaprun>${'<a>'.repeat(20)}`), 'too_deep');
  assert.equal(refusedFor(nmapOf(Array.from({ length: 4097 }, () => ({})))), 'too_many');
});

test('an impossible time of the scan says nothing', () => {
  assert.equal(readNmap(nmapOf([]).replace('1795312800', '0')).scannedAt, null);
});
