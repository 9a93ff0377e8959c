import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { readEntrance } from '../../modules/identity/session.contract.ts';
import { openWorld } from '../cast/world.ts';
import { addressOf } from '../../web/api/address.ts';
import { changeProvider, readLogo, readProvider, retireLogo } from '../../modules/tenancy/provider.contract.ts';

const world = await openWorld();
after(() => world.close());
const admin = world.as('admin');
const nobody = world.as('nobody');
const huaxin = { provider: 'huaxin' };

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><rect width="900" height="300"/></svg>';
const picture = await sharp(Buffer.from(drawing))
  .withExif({ IFD0: { Artist: 'nobody’s business' } })
  .jpeg()
  .toBuffer();

/** Bytes, not JSON: handed in as they are. */
async function handIn(bytes: Buffer, who = admin) {
  const headers = { 'content-type': 'application/octet-stream', cookie: `yingtai_session=${who.session}` };
  return world.app.inject({ method: 'POST', url: '/api/v1/provider/logo', headers, payload: bytes });
}

test('a logo is drawn anew as a small PNG, shown to whoever stands at the door, and fetched once', async () => {
  assert.equal((await handIn(picture)).statusCode, 201);
  const { provider } = await nobody.ask(readEntrance, { query: huaxin });
  const url = addressOf(readLogo.path, {}, { ...huaxin, picture: provider?.logo });
  const sent = await world.app.inject({ url });
  const { format, width, height, exif } = await sharp(sent.rawPayload).metadata();
  assert.deepEqual([sent.statusCode, format, width, height, exif], [200, 'png', 576, 192, undefined]);
  const again = await world.app.inject({ url, headers: { 'if-none-match': String(sent.headers['etag']) } });
  assert.equal(again.statusCode, 304);
});

test('what is no picture, or could carry a program, is refused', async () => {
  for (const bytes of [Buffer.from(drawing), Buffer.from('a text'), picture.subarray(0, 60)]) {
    const refused = await handIn(bytes);
    assert.deepEqual([refused.statusCode, refused.json<{ code: string }>().code], [422, 'provider.logo_not_drawable']);
  }
  assert.equal((await handIn(picture, world.as('hotline'))).statusCode, 403);
});

test('each provider shows its own brand, and nobody that of another', async () => {
  const { revision } = await admin.ask(readProvider);
  const headers = { 'if-match': `"r${revision}"` };
  await admin.ask(changeProvider, { body: { hotline: '4008001234', brandColor: '#0B57D0' }, headers });
  const ours = (await nobody.ask(readEntrance, { query: huaxin })).provider;
  const theirs = (await nobody.ask(readEntrance, { query: { provider: 'beichen' } })).provider;
  assert.deepEqual([ours?.hotline, ours?.brandColor], ['4008001234', '#0b57d0']);
  assert.deepEqual([theirs?.hotline, theirs?.brandColor, theirs?.logo], [null, null, null]);
  assert.equal((await world.app.inject({ url: '/api/v1/logo?provider=beichen' })).statusCode, 404);
});

test('a logo that was taken away is not given out any more', async () => {
  assert.equal((await admin.ask(retireLogo)).logo, null);
  assert.equal((await world.app.inject({ url: '/api/v1/logo?provider=huaxin' })).statusCode, 404);
});
