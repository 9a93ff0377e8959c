import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { fetchFile, handIn, ticketOfDonghai, type AskedFor, type Handed } from '../../../../test/cast/hand-in.ts';
import { openWorld, type Who, type World } from '../../../../test/cast/world.ts';

describe('files as they are handed in', () => {
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

  it('are drawn anew where they are pictures, and have small ones beside them', async () => {
    const { status, body } = await hand('engineer', { name: 'C:\\相机\\照片.JPG', bytes: picture, query: toTicket() });
    assert.equal(status, 201);
    assert.deepEqual(
      [body.name, body.mediaType, body.width, body.height, body.hasThumbnail, body.audience, body.addedBy.name],
      ['照片.JPG', 'image/jpeg', 800, 600, true, 'internal', '张伟'],
    );
    const content = await fetched('engineer', { id: body.id });
    assert.equal(content.statusCode, 200);
    assert.equal(content.rawPayload.length, body.bytes);
    assert.ok(!content.rawPayload.includes('Secret Camera'));
    assert.match(String(content.headers['content-disposition']), /^attachment; .*%E7%85%A7%E7%89%87\.JPG$/);
    const thumbnail = await fetched('engineer', { id: body.id, what: 'thumbnail' });
    assert.equal((await sharp(thumbnail.rawPayload).metadata()).width, 320);
    const again = await fetched('engineer', {
      id: body.id,
      what: 'preview',
      headers: {
        'if-none-match': String((await fetched('engineer', { id: body.id, what: 'preview' })).headers['etag']),
      },
    });
    assert.equal(again.statusCode, 304);
  });

  describe('bad input', () => {
    it('an empty file, and a picture of too many points, are refused in words', async () => {
      assert.deepEqual((await hand('engineer', { name: 'a.txt', bytes: '' })).body.code, 'attachment.empty');
      const bomb = await sharp({ create: { width: 20_000, height: 6000, channels: 3, background: '#000' } })
        .png()
        .toBuffer();
      const refused = await hand('engineer', { name: 'bomb.png', bytes: bomb });
      assert.deepEqual([refused.status, refused.body.code], [422, 'attachment.too_many_points']);
    });

    it('names lose paths, control characters and turned reading directions, and say what the file is', async () => {
      const named = async (name: string, bytes: Buffer | string) => (await hand('engineer', { name, bytes })).body.name;
      assert.equal(await named('../../etc/passwd', 'root:x'), 'passwd.txt');
      assert.equal(await named('a\u0000b\r\n.txt', 'x'), 'ab.txt');
      assert.equal(await named('\u202Egnp.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(64, 9)])), 'gnp.exe');
      assert.equal(await named('照片.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(64, 9)])), '照片.exe');
      assert.equal(await named('图.png', '<!doctype html><script>alert(1)</script>'), '图.html');
      const long = await named(`${'长'.repeat(300)}.log`, 'x');
      assert.equal([...long].length, 200);
      assert.ok(long.endsWith('.log'));
    });

    it('what could run in a browser travels as plain bytes', async () => {
      const { body } = await hand('engineer', { name: 'x.html', bytes: '<!doctype html><script>alert(1)</script>' });
      assert.deepEqual([body.mediaType, body.hasPreview], ['text/html', false]);
      const { headers } = await fetched('engineer', { id: body.id });
      assert.equal(headers['content-type'], 'application/octet-stream');
      assert.match(String(headers['content-security-policy']), /sandbox/);
    });

    it('half a picture is kept as a file, without a preview', async () => {
      const { status, body } = await hand('engineer', { name: 'half.jpg', bytes: picture.subarray(0, 900) });
      assert.deepEqual([status, body.hasPreview, body.width], [201, false, null]);
      assert.equal((await fetched('engineer', { id: body.id, what: 'preview' })).statusCode, 404);
    });
  });

  it('of equal content are files of their own', async () => {
    const twins = await Promise.all([1, 2].map((at) => hand('engineer', { name: `${at}.log`, bytes: 'the same' })));
    assert.deepEqual(
      twins.map(({ body }) => body.name),
      ['1.log', '2.log'],
    );
    assert.notEqual(twins[0]?.body.id, twins[1]?.body.id);
  });

  it('sent again under one key are one', async () => {
    const headers = { 'idempotency-key': 'screenshot-1' };
    const sent = { name: '截图.png', bytes: picture, query: toTicket(), headers };
    const ids = await Promise.all([1, 2].map(async () => (await hand('engineer', sent)).body.id));
    assert.equal(ids[0], ids[1]);
  });
});
