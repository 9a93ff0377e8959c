import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { systemCaller } from '../../platform/database/caller.ts';
import { sweepAllBlobs } from '../../server/worker/sweep-all-blobs.ts';
import { fetchFile, handIn, ticketOfDonghai, type AskedFor, type Handed } from '../cast/hand-in.ts';
import { openWorld, type Who, type World } from '../cast/world.ts';
import { listEvents } from '../../modules/audit/event.contract.ts';
import { readTimeline, writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import * as contract from '../../modules/files/attachment.contract.ts';
import { attachmentJobs } from '../../modules/files/server/attachments/attachment.jobs.ts';
describe('attachments', () => {
  let world: World;
  let ticket: string;
  let picture: Buffer;

  before(async () => {
    world = await openWorld();
    ticket = await ticketOfDonghai(world);
    picture = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#2a7' } })
      .withExif({ IFD0: { Make: 'Secret Camera' } })
      .jpeg()
      .toBuffer();
  });
  after(() => world.close());

  const hand = async (who: Who, handed: Handed) => handIn(world, who, handed);
  const fetched = async (who: Who, asked: AskedFor) => fetchFile(world, who, asked);
  const toTicket = (audience = 'internal') => ({ subjectKind: 'ticket', subjectId: ticket, audience });

  describe('of a record', () => {
    it('are seen by whoever sees the record; of its customer’s people, the public ones', async () => {
      const inside = await hand('engineer', { name: 'inside.txt', bytes: 'inside', query: toTicket() });
      const open = await hand('engineer', { name: 'open.txt', bytes: 'open', query: toTicket('public') });
      const seen = async (who: Who) => {
        const query = { subjectKind: 'ticket', subjectId: ticket };
        const { status, body } = await world.as(who).try(contract.listAttachments, { query });
        return status === 200 ? body.items.map(({ name }) => name) : status;
      };
      const ofStaff = await seen('engineer');
      assert.ok(Array.isArray(ofStaff) && ofStaff.includes('inside.txt') && ofStaff.includes('open.txt'));
      assert.deepEqual(await seen('caller'), ['open.txt']);
      assert.deepEqual([await seen('colleague'), await seen('teacher'), await seen('stranger')], [404, 404, 404]);
      assert.equal((await fetched('caller', { id: open.body.id })).body, 'open');
      for (const who of ['teacher', 'colleague', 'stranger', 'strangerContact', 'resident'] as const) {
        assert.equal((await fetched(who, { id: open.body.id })).statusCode, 404, who);
      }
      assert.equal((await fetched('caller', { id: inside.body.id })).statusCode, 404);
    });

    it('are not added by whoever may only read it, to none that there is not, and by customers only in public', async () => {
      const contactQuery = { subjectKind: 'contact', subjectId: world.ids.contact.caller };
      assert.equal((await hand('caller', { name: 'a.txt', bytes: 'a', query: contactQuery })).status, 404);
      assert.equal((await hand('teacher', { name: 'a.txt', bytes: 'a', query: toTicket() })).status, 404);
      const nowhere = { subjectKind: 'spaceship', subjectId: ticket };
      assert.equal((await hand('engineer', { name: 'a.txt', bytes: 'a', query: nowhere })).status, 404);
      assert.equal(
        (await hand('engineer', { name: 'a.txt', bytes: 'a', query: { subjectKind: 'ticket' } })).status,
        422,
      );
      const { body } = await hand('caller', { name: 'mine.txt', bytes: 'mine', query: toTicket('internal') });
      assert.deepEqual([body.audience, body.abilities], ['public', []]);
    });
  });

  describe('that wait for their record', () => {
    const claim = (who: Who, kind: 'reply' | 'note' | 'answer', attachmentIds: string[]) =>
      world.as(who).try(writeEntry, { params: { ticket }, body: { kind, body: '见图', attachmentIds } });

    it('are their uploader’s alone, until an entry takes them along for whoever may read it', async () => {
      const { body: waiting } = await hand('engineer', { name: '截图.jpg', bytes: picture });
      assert.equal(waiting.subject, null);
      assert.equal((await fetched('hotline', { id: waiting.id })).statusCode, 404);
      assert.equal((await claim('hotline', 'note', [waiting.id])).status, 422);
      const note = await claim('engineer', 'note', [waiting.id]);
      assert.deepEqual(
        [note.status, note.body.attachments.map(({ name, audience }) => [name, audience])],
        [201, [['截图.jpg', 'internal']]],
      );
      assert.equal((await claim('engineer', 'note', [waiting.id])).status, 422);
      assert.equal((await fetched('hotline', { id: waiting.id })).statusCode, 200);
      assert.equal((await fetched('caller', { id: waiting.id })).statusCode, 404);
    });

    it('go out with a reply, and customers answer with theirs', async () => {
      const { body: ours } = await hand('engineer', { name: '说明.txt', bytes: '请看' });
      assert.equal((await claim('engineer', 'reply', [ours.id])).status, 201);
      const { body: theirs } = await hand('caller', { name: '照片.jpg', bytes: picture });
      assert.equal((await claim('caller', 'answer', [theirs.id])).status, 201);
      const { items } = await world.as('caller').ask(readTimeline, { params: { ticket } });
      const names = items.flatMap((item) => (item.type === 'entry' ? item.attachments.map(({ name }) => name) : []));
      assert.deepEqual(names, ['说明.txt', '照片.jpg']);
    });

    it('also of staff who see one customer only', async () => {
      const { customer, contact } = world.ids;
      const { status, body } = await hand('resident', { name: '现场.jpg', bytes: picture });
      assert.equal(status, 201);
      const recorded = await world.as('resident').try(recordTicket, {
        body: {
          kind: 'incident',
          customerId: customer.xiling,
          callerId: contact.teacher,
          title: '投影仪不亮',
          channel: 'phone',
          attachmentIds: [body.id],
        },
      });
      assert.equal(recorded.status, 201);
      const read = await world.as('resident').ask(contract.readAttachment, { params: { attachment: body.id } });
      assert.deepEqual(read.subject, { kind: 'ticket', id: recorded.body.id });
    });

    it('are forgotten after a day, and their contents a week later; what is attached stays', async () => {
      const { body: waiting } = await hand('engineer', { name: 'draft.txt', bytes: 'nobody wanted it' });
      const { body: kept } = await hand('engineer', { name: 'kept.jpg', bytes: picture, query: toTicket() });
      const later = (days: number) => new Date(Date.parse(world.clock.now()) + days * 86_400_000).toISOString();
      const scope = {
        tenantId: world.ids.tenant,
        caller: systemCaller('test'),
        origin: { channel: 'worker' as const, address: null },
      };
      for (const job of attachmentJobs) await world.parts.unitOfWork.run({ ...scope, now: later(2) }, job.run);
      assert.equal((await fetched('engineer', { id: waiting.id })).statusCode, 404);
      assert.equal((await fetched('engineer', { id: kept.id })).statusCode, 200);

      const contents = async () =>
        (await readdir(join(world.parts.blobFolder, world.ids.tenant), { recursive: true })).filter((path) =>
          /[0-9a-f]{64}$/.test(path),
        ).length;
      const before = await contents();
      // the files are as old as this test: their age is by the machine's clock
      const inAYear = { now: () => new Date(Date.now() + 365 * 86_400_000).toISOString() };
      await sweepAllBlobs({ ...world.parts, clock: inAYear });
      assert.ok((await contents()) < before);
      for (const what of ['content', 'preview', 'thumbnail'] as const) {
        assert.equal((await fetched('engineer', { id: kept.id, what })).statusCode, 200, what);
      }
    });
  });

  it('are taken out of view by who handed them in or looks after them, and the log keeps it', async () => {
    const { body } = await hand('engineer', { name: 'wrong.txt', bytes: 'wrong', query: toTicket() });
    const retire = (who: Who) => world.as(who).try(contract.retireAttachment, { params: { attachment: body.id } });
    assert.equal((await retire('hotline')).status, 403);
    assert.equal((await retire('engineer')).body.isRetired, true);
    assert.equal((await fetched('engineer', { id: body.id })).statusCode, 404);
    const { items } = await world.as('admin').ask(listEvents, { query: { subjectId: body.id } });
    assert.deepEqual(items.map(({ kind }) => kind).toSorted(), ['attachment.recorded', 'attachment.retired']);
  });
});
