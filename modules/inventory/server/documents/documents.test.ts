import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { DocumentFault, limits, type FaultCode } from './document.rules.ts';
import { glanceAt } from './glance-at-document.ts';
import { readDocument } from './read-document.ts';
import { inventoryOf } from './read-inventory.ts';
import { packAnswer, packingOf, unpackDocument } from './unpack-document.ts';

const shared = join(import.meta.dirname, '../../../../../shared');
const captured = (name: string) => join(shared, 'captures', name);
const skip = (path: string) => (existsSync(path) ? false : `${path} is not here`);
const read = async (path: string) => {
  const { document } = await readDocument(readFileSync(path));
  return { document, inventory: inventoryOf(document) };
};
const faulty = (code: FaultCode) => (error: unknown) => error instanceof DocumentFault && error.code === code;

const xml = (content: string, head = '') =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" ?>${head}<REQUEST><CONTENT>${content}</CONTENT>` +
      `<DEVICEID>pc-2026-01-01-08-00-00</DEVICEID><QUERY>INVENTORY</QUERY></REQUEST>`,
  );
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('what real agents sent', () => {
  const fusion = captured('fusioninventory/plain/02.request.body.raw');
  it('is read from FusionInventory', { skip: skip(fusion) }, async () => {
    const { document, inventory } = await read(fusion);
    assert.equal(document.action, 'inventory');
    assert.equal(inventory.hostName, 'vm');
    assert.equal(inventory.ipAddress, '192.0.2.2');
    assert.equal(inventory.operatingSystem, 'Debian GNU/Linux 12 (bookworm)');
    assert.equal(inventory.serialNumber, null);
    assert.deepEqual(
      inventory.components.filter(({ kind }) => kind === 'cpu').map(({ name, maker }) => [name, maker]),
      [['AMD EPYC', 'AMD']],
    );
  });

  const glpi = captured('glpi-agent/glpi/02.request.body.raw');
  it('is read from the GLPI agent, packed as it came, with all its programs', { skip: skip(glpi) }, async () => {
    assert.equal(packingOf(readFileSync(glpi)), 'zlib');
    const { inventory } = await read(glpi);
    assert.equal(inventory.deviceId, 'vm-2026-11-21-18-05-00');
    assert.equal(inventory.programs?.length, 1050);
    assert.deepEqual(inventory.programs?.[0], {
      name: 'adduser',
      publisher: 'Debian',
      version: '3.134',
      installedOn: null,
    });
  });

  const prolog = captured('glpi-agent/glpi/01.request.body.raw');
  const contact = captured('glpi-agent/second-run-contact/01.request.body.raw');
  it('is known at a glance', { skip: skip(prolog) || skip(contact) || skip(fusion) }, async () => {
    const glance = async (path: string) => glanceAt(await unpackDocument(readFileSync(path)));
    assert.deepEqual(await glance(prolog), { language: 'xml', action: 'prolog' });
    assert.deepEqual(await glance(contact), { language: 'json', action: 'contact' });
    assert.deepEqual(await glance(fusion), { language: 'xml', action: 'inventory' });
    assert.deepEqual(await glance(glpi), { language: 'json', action: 'inventory' });
  });
});

describe('published inventories', () => {
  const computer = join(shared, 'data/inventories/examples/computer_1.json');
  it('tell a laptop from its parts and addresses', { skip: skip(computer) }, async () => {
    const { inventory } = await read(computer);
    const { kind, maker, model, serialNumber, uuid } = inventory;
    assert.deepEqual([kind, maker, model], ['laptop', 'Dell Inc.', 'XPS 13 9350']);
    assert.deepEqual([serialNumber, uuid], ['640HP72', '4C4C4544-0034-3010-8048-B6C04F503732']);
    const kinds = new Set(inventory.components.map((component) => component.kind));
    assert.deepEqual([...kinds].toSorted(), ['battery', 'cpu', 'disk', 'memory', 'monitor', 'network_port', 'printer']);
    const places = inventory.components.map((component) => `${component.kind} ${component.slot}`);
    assert.equal(new Set(places).size, places.length, 'each part has a place of its own');
    assert.ok(inventory.programs?.every(({ installedOn }) => /^\d{4}-\d\d-\d\d$/.test(installedOn ?? '')));
  });

  const partial = join(shared, 'data/inventories/examples/computer_1_partial_softs.json');
  it('that are partial say nothing of what is missing', { skip: skip(partial) }, async () => {
    const { inventory } = await read(partial);
    assert.equal(inventory.isPartial, true);
    assert.deepEqual([inventory.components, inventory.complete], [[], []]);
    assert.notEqual(inventory.programs, null);
  });

  const old = join(shared, 'data/inventories/tests/data/1.xml');
  it('in XML give the same shape', { skip: skip(old) }, async () => {
    const { inventory } = await read(old);
    assert.deepEqual([inventory.serialNumber, inventory.assetTag], ['9E113232I', null]);
    const memory = inventory.components.filter(({ kind }) => kind === 'memory');
    assert.deepEqual(
      memory.map(({ slot, name, size }) => [slot, name, size]),
      [['DIMM0', 'DDR3 DIMM', 8192]],
      'an empty slot is no part',
    );
    assert.equal(inventory.programs?.length, 42);
  });
});

describe('what is said', () => {
  it('is the same in either language', async () => {
    const fromXml = await readDocument(
      xml('<BIOS><SSN>abc1</SSN></BIOS><NETWORKS><MACADDR>3c-52-82-00-00-01</MACADDR></NETWORKS>'),
    );
    const content = { bios: { ssn: 'abc1' }, networks: [{ mac: '3C:52:82:00:00:01' }] };
    const fromJson = await readDocument(json({ action: 'inventory', deviceid: 'pc-2026-01-01-08-00-00', content }));
    assert.deepEqual(inventoryOf(fromXml.document), inventoryOf(fromJson.document));
  });

  it('of placeholders, zero addresses and shared UUIDs is nothing', async () => {
    const { document } = await readDocument(
      json({
        content: {
          bios: { ssn: 'To be filled by O.E.M.', smanufacturer: 'System manufacturer', assettag: '0000000000' },
          hardware: { uuid: '03000200-0400-0500-0006-000700080009' },
          networks: [{ mac: '00:00:00:00:00:00' }, { mac: '02:42:ac:11:00:02' }, { mac: 'no mac' }],
        },
      }),
    );
    const { serialNumber, uuid, assetTag, macAddresses } = inventoryOf(document);
    assert.deepEqual([serialNumber, uuid, assetTag, macAddresses], [null, null, null, []]);
  });

  it('in GBK is read as it was meant, whether it says so or not', async () => {
    // 财务, in GBK
    const name = Buffer.from([0xb2, 0xc6, 0xce, 0xf1]);
    for (const encoding of ['GBK', 'UTF-8']) {
      const [before = '', after = ''] = xml('<HARDWARE><NAME>|</NAME></HARDWARE>')
        .toString()
        .replace('UTF-8', encoding)
        .split('|');
      const { document } = await readDocument(Buffer.concat([Buffer.from(before), name, Buffer.from(after)]));
      assert.equal(inventoryOf(document).hostName, '财务');
    }
  });

  it('on days that no calendar has is left out', async () => {
    const days = ['2024-02-30', '20240229', '31/12/2023', '0000-00-00', 'N/A', '1970-01-01'];
    const softwares = days.map((installdate, at) => ({ name: `program ${at}`, installdate }));
    const { document } = await readDocument(json({ content: { softwares } }));
    assert.deepEqual(
      inventoryOf(document).programs?.map(({ installedOn }) => installedOn),
      [null, '2024-02-29', '2023-12-31', null, null, null],
    );
  });
});

describe('what is hostile', () => {
  it('as a bomb is dropped when it grows too large, however well it is packed', async () => {
    const large = Buffer.alloc(limits.bytes + 1);
    for (const packed of [gzipSync(large), deflateSync(large)]) {
      assert.ok(packed.length < 50_000);
      await assert.rejects(unpackDocument(packed), faulty('too_large'));
    }
    await assert.rejects(unpackDocument(large.fill('<')), faulty('too_large'));
  });

  it('as a document type is refused, at a glance and when it is read', async () => {
    const bomb = xml('&b;', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>');
    assert.throws(() => glanceAt(bomb), faulty('doctype'));
    await assert.rejects(readDocument(bomb), faulty('doctype'));
    const file = xml('&f;', '<!DOCTYPE r SYSTEM "file:///etc/passwd">');
    await assert.rejects(readDocument(file), faulty('doctype'));
    await assert.rejects(readDocument(xml('&unknown;')), faulty('malformed'));
  });

  it('as deep nesting is refused before any parser sees it', async () => {
    await assert.rejects(readDocument(Buffer.from('{"a":'.repeat(100_000))), faulty('too_deep'));
    await assert.rejects(readDocument(Buffer.from(`{"a":${'['.repeat(13)}`)), faulty('too_deep'));
    await assert.rejects(readDocument(xml('<A>'.repeat(50_000))), faulty('too_deep'));
    const inText = { content: { hardware: { name: '{[{[{[{[{[{[{[{["\\' } } };
    assert.equal(inventoryOf((await readDocument(json(inText))).document).hostName, '{[{[{[{[{[{[{[{["\\');
  });

  it('as too many elements is refused', async () => {
    await assert.rejects(readDocument(xml('<A/>'.repeat(limits.elements))), faulty('too_many'));
    await assert.rejects(
      readDocument(json({ content: { a: Array.from({ length: limits.elements }, () => ({})) } })),
      faulty('too_many'),
    );
  });

  it('as something else altogether is refused', async () => {
    for (const text of ['', 'hello', '{', '{"content":', '<REQUEST>', '<REQUEST></CONTENT>']) {
      await assert.rejects(readDocument(Buffer.from(text)), faulty('malformed'), text);
    }
    await assert.rejects(readDocument(Buffer.from('<html></html>')), faulty('not_inventory'));
    await assert.rejects(readDocument(gzipSync('hello').subarray(0, 12)), faulty('malformed'));
    const { document } = await readDocument(json({ content: { __proto__: null, constructor: [{ a: 1 }] } }));
    assert.equal(inventoryOf(document).hostName, null);
  });
});

it('answers are packed as the question was', async () => {
  for (const packing of ['zlib', 'gzip', 'none'] as const) {
    const answer = await packAnswer('{"status":"ok"}', packing);
    assert.equal(packingOf(answer), packing);
    assert.equal(Buffer.from(await unpackDocument(answer)).toString(), '{"status":"ok"}');
  }
});
