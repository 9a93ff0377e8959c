import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { fetchFile, handIn, ticketOfDonghai, type AskedFor, type Handed } from '../cast/hand-in.ts';
import { openWorld, type Who, type World } from '../cast/world.ts';
import { signConfidentiality, stateConfidentiality } from '../../modules/customers/confidentiality.contract.ts';
import { listEvents } from '../../modules/audit/event.contract.ts';
import type { AttachmentView } from '../../modules/files/attachment.contract.ts';
describe('confidential attachments', () => {
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
  const readsOf = async (id: string) =>
    (await world.as('admin').ask(listEvents, { query: { subjectId: id } })).items.filter(
      ({ kind }) => kind === 'attachment.read',
    );

  const change = (who: Who, { id, revision }: AttachmentView, body: object) =>
    world.as(who).send('PATCH', `/api/v1/attachments/${id}`, { body, headers: { 'if-match': `"r${revision}"` } });

  it('carry the reader’s name and the time, and every read is logged', async () => {
    const { body } = await hand('engineer', { name: '图纸.jpg', bytes: picture, query: toTicket('public') });
    const plain = (await fetched('engineer', { id: body.id })).rawPayload;
    const marked = await change('manager', body, { isConfidential: true });
    assert.equal(marked.status, 200);
    assert.equal((marked.body as AttachmentView).hasThumbnail, false);
    assert.equal((await fetched('engineer', { id: body.id, what: 'thumbnail' })).statusCode, 404);
    assert.deepEqual(await readsOf(body.id), []);

    const ours = await fetched('engineer', { id: body.id });
    assert.equal(ours.headers['cache-control'], 'private, no-store');
    const theirs = await fetched('caller', { id: body.id, what: 'preview' });
    assert.equal(theirs.statusCode, 200);
    assert.ok(!ours.rawPayload.equals(plain));
    const [flat, written] = await Promise.all([plain, ours.rawPayload].map((bytes) => sharp(bytes).stats()));
    assert.ok((written?.channels[0]?.stdev ?? 0) > (flat?.channels[0]?.stdev ?? 0));
    assert.deepEqual(new Set((await readsOf(body.id)).map(({ actor }) => actor?.name)), new Set(['张伟', '赵雷']));
  });

  it('are read by those of the staff who have signed what the customer asks for', async () => {
    const { body } = await hand('engineer', { name: '机房.jpg', bytes: picture, query: toTicket() });
    await change('manager', body, { isConfidential: true });
    const params = { customer: world.ids.customer.donghai };
    await world.as('manager').ask(stateConfidentiality, { params, body: { text: '图纸不外传' } });
    const refused = await fetched('engineer', { id: body.id });
    assert.deepEqual([refused.statusCode, refused.json().code], [403, 'confidentiality.unsigned']);
    assert.deepEqual(await readsOf(body.id), []);
    await world.as('engineer').ask(signConfidentiality, { params, body: { version: 1 } });
    assert.equal((await fetched('engineer', { id: body.id })).statusCode, 200);
  });

  it('are pictures or PDF, and marked by those who look after them', async () => {
    const { body: text } = await hand('engineer', { name: 'a.txt', bytes: 'a', query: toTicket() });
    const refused = await change('manager', text, { isConfidential: true });
    assert.deepEqual([refused.status, (refused.body as { code: string }).code], [409, 'attachment.cannot_be_marked']);
    assert.equal((await change('engineer', text, { isConfidential: true })).status, 403);
    assert.equal((await change('hotline', text, { name: 'b.txt' })).status, 403);
    assert.equal((await change('engineer', text, { name: 'b.txt', audience: 'public' })).status, 200);
    assert.equal((await change('engineer', text, { name: 'c.txt' })).status, 412);

    const pdf = await PDFDocument.create();
    pdf.addPage([300, 300]);
    const { body: paper } = await hand('engineer', {
      name: '合同.pdf',
      bytes: Buffer.from(await pdf.save()),
      query: toTicket(),
    });
    assert.equal((await change('manager', paper, { isConfidential: true })).status, 200);
    const read = await fetched('engineer', { id: paper.id });
    assert.ok(read.rawPayload.length > paper.bytes + 2000);
    assert.equal((await PDFDocument.load(read.rawPayload)).getPageCount(), 1);
  });
});
