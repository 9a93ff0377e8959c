import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { asOwner } from '../../../../platform/database/as-owner.ts';
import { Client } from '../../../../test/cast/client.ts';
import { openWorld, type World } from '../../../../test/cast/world.ts';
import { enterByLabel, issueAssetLabel } from '../../../assets/asset-label.contract.ts';
import { recordAsset } from '../../../assets/asset.contract.ts';
import { listAttachments } from '../../../files/attachment.contract.ts';
import { handInPhoto, mostVisitBytes, readLabelVisit, reportByLabel } from '../../label-visit.contract.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import { readTicket, recordTicket } from '../../ticket.contract.ts';
import { mostReportsAnHour } from './label-visit.rules.ts';

/** One red point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

describe('whoever came in by a label', () => {
  let world: World;
  let asset: string;
  let guest: Client;

  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(async () => {
    asset = await machine('财务打印机');
    guest = await visit(asset);
  });

  async function machine(name: string): Promise<string> {
    const { customer, contact, site } = world.ids;
    const whose = { customerId: customer.donghai, userId: contact.caller, siteId: site.donghai };
    return (await world.as('hotline').ask(recordAsset, { body: { name, kind: 'printer', ...whose } })).id;
  }

  async function visit(id: string): Promise<Client> {
    const label = await world.as('hotline').ask(issueAssetLabel, { params: { asset: id } });
    const { headers } = await world.as('nobody').try(enterByLabel, { body: label });
    const token = /^yingtai_guest_asset=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? null;
    return new Client(world.app, token, { guestOf: 'asset' });
  }

  /** All who are in. */
  function haveHandedIn(bytes: number): Promise<void> {
    return asOwner(world.database.ownerUrl, async (owner) => {
      await owner.query('alter table guest_session no force row level security');
      await owner.query('update guest_session set handed_in_bytes = $1', [bytes]);
      await owner.query('alter table guest_session force row level security');
    });
  }

  const report = (assetId = asset) => ({ assetId, words: '卡纸，打不出来\n换过纸了', name: '赵蕾', phone: '8012' });

  it('reads what the machine is called and how its open tickets stand, without a word of them', async () => {
    const { donghai } = world.ids.customer;
    const about = { kind: 'incident', channel: 'phone', customerId: donghai } as const;
    const hotline = world.as('hotline');
    await hotline.ask(recordTicket, { body: { ...about, title: '碳粉用完', assetId: asset } });
    await hotline.ask(recordTicket, { body: { ...about, title: '别的机器', assetId: await machine('别的') } });
    const view = await guest.ask(readLabelVisit);
    assert.equal(view.machine.name, '财务打印机');
    assert.deepEqual(
      view.tickets.map(({ status }) => status),
      ['registered'],
    );
    assert.ok(!JSON.stringify(view).includes('碳粉'));
  });

  it('reports a fault of it, which the desk finds under its channel with all that was said', async () => {
    const { number } = await guest.ask(reportByLabel, { body: report() });
    const { items } = await world.as('hotline').ask(listTickets, { query: { assetId: asset } });
    const ticket = await world.as('hotline').ask(readTicket, { params: { ticket: items[0]?.id ?? '' } });
    assert.equal(ticket.number, number);
    assert.equal(ticket.channel, 'label');
    assert.equal(ticket.title, '卡纸，打不出来');
    assert.equal(ticket.description, '卡纸，打不出来\n换过纸了\n\n— 赵蕾 8012');
    assert.equal(ticket.caller, null);
    assert.equal(ticket.site?.id, world.ids.site.donghai, 'it happened where the machine stands');
    assert.ok(ticket.clocks.length > 0, 'it is timed like any other');
    assert.deepEqual(
      (await guest.ask(readLabelVisit)).tickets.map((one) => one.number),
      [number],
    );
  });

  it('reports once, however often the answer is lost', async () => {
    const headers = { 'idempotency-key': 'walk-by' };
    const first = await guest.ask(reportByLabel, { body: report(), headers });
    assert.deepEqual(await guest.ask(reportByLabel, { body: report(), headers }), first);
    const other = await machine('另一台');
    const theirs = await (await visit(other)).ask(reportByLabel, { body: report(other), headers });
    assert.notEqual(theirs.number, first.number);
  });

  it('adds a photo, and nothing that is no picture', async () => {
    const address = `/api/v1${handInPhoto.path}?name=a.png`;
    const taken = await guest.send('POST', address, { body: png });
    assert.equal(taken.status, 201, JSON.stringify(taken.body));
    assert.equal((await guest.send('POST', address, { body: Buffer.from('MZ') })).status, 415);
    const { id } = taken.body as { id: string };
    const other = await machine('另一台');
    const stolen = await (await visit(other)).try(reportByLabel, { body: { ...report(other), attachmentIds: [id] } });
    assert.equal(stolen.status, 422);
    await guest.ask(reportByLabel, { body: { ...report(), attachmentIds: [id] } });
    const { items } = await world.as('hotline').ask(listTickets, { query: { assetId: asset } });
    const query = { subjectKind: 'ticket', subjectId: items[0]?.id ?? '' };
    const files = await world.as('hotline').ask(listAttachments, { query });
    assert.deepEqual(
      files.items.map(({ name }) => name),
      ['a.png'],
    );
  });

  it('reports nothing of another machine, whose page still stands open', async () => {
    const other = await visit(await machine('另一台'));
    assert.equal((await other.try(reportByLabel, { body: report(asset) })).status, 409);
  });

  it('is out when many come in after them, and who comes in again hands in no more for it', async () => {
    const label = await world.as('hotline').ask(issueAssetLabel, { params: { asset } });
    const enter = async () => {
      world.clock.advance(1);
      const { headers } = await world.as('nobody').try(enterByLabel, { body: label });
      const token = /^yingtai_guest_asset=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? null;
      return new Client(world.app, token, { guestOf: 'asset' });
    };
    const first = await enter();
    const second = await enter();
    await haveHandedIn(mostVisitBytes);
    for (let come = 2; come < 10; come++) await enter();
    assert.equal((await first.try(readLabelVisit)).status, 200);
    const last = await enter();
    assert.equal((await first.try(readLabelVisit)).status, 401);
    assert.equal((await second.try(readLabelVisit)).status, 200);
    const photo = await last.send('POST', `/api/v1${handInPhoto.path}?name=a.png`, { body: png });
    assert.equal(photo.status, 413, 'what the first handed in counts on');
  });

  it('is asked to call after a few reports within an hour', async () => {
    for (let sent = 0; sent < mostReportsAnHour; sent++) await guest.ask(reportByLabel, { body: report() });
    assert.equal((await guest.try(reportByLabel, { body: report() })).status, 429);
    world.clock.advance(3601);
    guest = await visit(asset);
    assert.equal((await guest.try(reportByLabel, { body: report() })).status, 201);
  });

  it('is not let past that by reporting twice at once', async () => {
    const sent = Array.from({ length: mostReportsAnHour + 2 }, () => guest.try(reportByLabel, { body: report() }));
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 201).length, mostReportsAnHour, statuses.join());
    assert.equal(statuses.filter((status) => status === 429).length, 2, statuses.join());
  });

  it('hands in so much and no more, refused or not, and is told so before more is kept', async () => {
    const address = `/api/v1${handInPhoto.path}?name=a.png`;
    await haveHandedIn(mostVisitBytes - png.length - 1);
    const statuses: number[] = [];
    for (const body of [png, Buffer.from('MZ'), Buffer.from('M'), Buffer.from('M')]) {
      statuses.push((await guest.send('POST', address, { body })).status);
    }
    assert.deepEqual(statuses, [201, 413, 415, 413]);
    assert.equal((await guest.try(reportByLabel, { body: report() })).status, 201);
  });

  it('is let out after half an hour, and when another label is issued', async () => {
    world.clock.advance(31 * 60);
    assert.equal((await guest.try(readLabelVisit)).status, 401);
    guest = await visit(asset);
    assert.equal((await guest.try(readLabelVisit)).status, 200);
    await world.as('hotline').ask(issueAssetLabel, { params: { asset } });
    assert.equal((await guest.try(readLabelVisit)).status, 401);
  });
});
