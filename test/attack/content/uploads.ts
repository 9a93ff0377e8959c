import assert from 'node:assert/strict';
import { fetchFile, handIn, type Handed } from '../../cast/hand-in.ts';
import type { World } from '../../cast/world.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { oddContents, oddNames } from './attempt-names.ts';
import { grownBy } from './memory.ts';
import { talkativePhoto, widePicture } from './odd-pictures.ts';

/** What a picture of this many points takes if it is drawn: far more. */
const mostMegabytes = 400;
const bombPoints = 50_000;

export const uploads: Family<AttackGround> = {
  name: 'uploads',
  holds: 'A file is what it is and no page of ours, whatever its name and content say; nothing hides in a picture.',
  isQuick: true,
  async prove({ world }, { isQuick }) {
    for (const name of oddNames) await isHarmless(world, { name, bytes: 'plain' });
    for (const odd of oddContents) await isHarmless(world, odd);
    await foreignersGetNothing(world);
    await tooLongIsRefused(world);
    await photosAreDrawnAnew(world);
    const megabytes = await bombsAreNotDrawn(world, isQuick ? 1000 : bombPoints);
    return { tried: oddNames.length + oddContents.length + 12, measured: `a bomb of a picture: ${megabytes} MB more` };
  },
};

/** Types that a browser may run programs in. */
const running = /html|svg|[/+]xml|javascript|ecmascript|^(?:multipart|message)/;
const foreign = /[\\/\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Refused, or kept so that no browser takes it for a page. */
export async function isHarmless(world: World, handed: Handed): Promise<void> {
  const what = JSON.stringify(handed.name.slice(0, 60));
  const { status, body } = await handIn(world, 'hotline', handed);
  assert.ok(status === 201 || (status >= 400 && status < 500), `${what} answered ${status}`);
  if (status !== 201) return;
  assert.doesNotMatch(body.name, foreign, `${what} is called ${JSON.stringify(body.name)}`);
  assert.ok(!/^\.*$/.test(body.name.trim()), `${what} has no name left`);
  for (const part of ['content', 'preview', 'thumbnail'] as const) {
    const { statusCode, headers } = await fetchFile(world, 'hotline', { id: body.id, what: part });
    if (statusCode >= 400 && statusCode < 500) continue;
    assert.equal(statusCode, 200, what);
    const disposition = String(headers['content-disposition']);
    if (part === 'content')
      assert.match(disposition, /^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[^;\s]*$/, what);
    assert.equal(headers['x-content-type-options'], 'nosniff', what);
    assert.match(String(headers['content-security-policy']), /^default-src 'none'; sandbox/, what);
    assert.doesNotMatch(String(headers['content-type']), running, what);
    assert.equal(headers['set-cookie'], undefined, what);
  }
}

async function foreignersGetNothing(world: World): Promise<void> {
  const { body } = await handIn(world, 'hotline', { name: 'own.txt', bytes: 'own' });
  for (const who of ['stranger', 'strangerContact', 'teacher', 'colleague', 'engineer'] as const)
    for (const what of ['content', 'preview'] as const) {
      const { statusCode } = await fetchFile(world, who, { id: body.id, what });
      assert.ok([403, 404].includes(statusCode), `${who} was answered ${statusCode}`);
    }
}

async function tooLongIsRefused(world: World): Promise<void> {
  const headers = { 'content-length': String(300 * 2 ** 20) };
  const { status } = await handIn(world, 'hotline', { name: 'long.bin', bytes: 'short', headers });
  assert.equal(status, 413);
}

async function photosAreDrawnAnew(world: World): Promise<void> {
  const { bytes, secrets } = await talkativePhoto();
  const { body } = await handIn(world, 'hotline', { name: 'photo.jpg', bytes });
  const { rawPayload } = await fetchFile(world, 'hotline', { id: body.id });
  for (const secret of secrets) assert.ok(!rawPayload.includes(secret), `the photo still says ${secret}`);
}

/** Of a true bomb, one that is cut off, and one without anything in it. */
async function bombsAreNotDrawn(world: World, rows: number): Promise<number> {
  const bombs = [
    await widePicture(bombPoints, rows),
    await widePicture(bombPoints, 1),
    await widePicture(2 ** 31 - 1, 0),
  ];
  const { megabytes } = await grownBy(async () => {
    for (const bytes of bombs) {
      const { status, body } = await handIn(world, 'hotline', { name: 'bomb.png', bytes });
      assert.ok(status < 500, `a bomb answered ${status}`);
      if (status === 201) assert.equal(body.hasPreview, false, 'a bomb was drawn');
    }
  });
  assert.ok(megabytes < mostMegabytes, `a bomb of a picture took ${megabytes} MB`);
  return megabytes;
}
