import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import sharp from 'sharp';
import { markPdf } from './mark-pdf.ts';
import { markPicture } from './mark-picture.ts';
import { PictureFault } from './picture-fault.ts';
import { redrawPicture } from './redraw-picture.ts';

const folder = await mkdtemp(join(tmpdir(), 'yingtai-pictures-'));
after(() => rm(folder, { recursive: true }));

async function kept(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#2a7' } });
const faults = (code: PictureFault['code']) => (error: unknown) => error instanceof PictureFault && error.code === code;
const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '29/1 52/1 0/1' }, IFD0: { Make: 'Secret Camera' } };

test('a photo loses where and with what it was taken, and stands the right way up', async () => {
  const photo = await plain(400, 200).withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  assert.ok(
    (await sharp(await plain(9, 9).withExif(place).jpeg().toBuffer()).metadata()).exif,
    'the sample holds some',
  );
  const { width, height, content } = await redrawPicture(await kept('photo.jpg', photo));
  assert.deepEqual([width, height, content?.mediaType], [200, 400, 'image/jpeg']);
  const facts = await sharp(content?.bytes).metadata();
  assert.deepEqual([facts.width, facts.height, facts.exif, facts.orientation], [200, 400, undefined, undefined]);
  assert.ok(!content?.bytes.includes('Secret Camera'));
});

test('previews are small WebPs; a small picture is not blown up', async () => {
  const { preview, thumbnail } = await redrawPicture(await kept('wide.png', await plain(4000, 1000).png().toBuffer()));
  const sizes = await Promise.all([preview, thumbnail].map((bytes) => sharp(bytes).metadata()));
  assert.deepEqual(
    sizes.map(({ format, width, height }) => [format, width, height]),
    [
      ['webp', 1600, 400],
      ['webp', 320, 80],
    ],
  );
  const small = await redrawPicture(await kept('small.png', await plain(20, 10).png().toBuffer()));
  assert.equal((await sharp(small.preview).metadata()).width, 20);
});

test('what moves stays as it was handed in, and its first picture is the preview', async () => {
  const frames = [plain(40, 30), sharp({ create: { width: 40, height: 30, channels: 3, background: '#a22' } })];
  const inputs = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
  const gif = await sharp(inputs, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { content, width, height, preview } = await redrawPicture(await kept('moving.gif', gif));
  assert.deepEqual([content, width, height], [null, 40, 30]);
  assert.equal((await sharp(preview).metadata()).pages ?? 1, 1);
});

test('a small file that claims billions of points is refused before it is decoded', async () => {
  const header = await plain(8, 8).png().toBuffer();
  header.writeUInt32BE(60_000, 16);
  header.writeUInt32BE(60_000, 20);
  await assert.rejects(redrawPicture(await kept('bomb.png', header)), PictureFault);
  const bomb = await sharp({ create: { width: 20_000, height: 6000, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  assert.ok(bomb.length < 1_000_000);
  await assert.rejects(redrawPicture(await kept('claims.png', bomb)), faults('too_many_points'));
});

test('half a picture is unreadable', async () => {
  const whole = await plain(600, 600).jpeg().toBuffer();
  const half = whole.subarray(0, whole.length / 2);
  await assert.rejects(redrawPicture(await kept('half.jpg', half)), faults('unreadable'));
});

test('words are laid over a picture of any size, in Chinese too, and its format stays', async () => {
  for (const [width, height] of [
    [3000, 2000],
    [30, 20],
  ] as const) {
    const path = await kept(`mark-${width}.jpg`, await plain(width, height).jpeg().toBuffer());
    const marked = await markPicture(path, '张伟 <A&B> 2026-11-23 09:00');
    const { format, width: same } = await sharp(marked).metadata();
    assert.deepEqual([format, same], ['jpeg', width]);
    const [before, after] = await Promise.all([sharp(path).stats(), sharp(marked).stats()]);
    assert.ok((after.channels[0]?.stdev ?? 0) > (before.channels[0]?.stdev ?? 0), 'something stands on it');
  }
});

test('words are laid over every page of a PDF', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 400]);
  pdf.addPage([800, 200]);
  const plainBytes = await pdf.save();
  const marked = await markPdf(await kept('two.pdf', plainBytes), '张伟 2026-11-23 09:00');
  assert.equal((await PDFDocument.load(marked)).getPageCount(), 2);
  assert.ok(marked.length > plainBytes.length + 2000);
  await assert.rejects(markPdf(await kept('broken.pdf', Buffer.from('%PDF-1.7 no')), 'x'), faults('unreadable'));
});

test('a page that begins elsewhere than at nought is covered from its own corner on', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage().setMediaBox(1000, 1000, 300, 400);
  const marked = await PDFDocument.load(
    await markPdf(await kept('elsewhere.pdf', await pdf.save()), '张伟 2026-11-23 09:00'),
  );
  const contents = marked.getPage(0).node.lookup(PDFName.of('Contents'), PDFArray);
  const streams = contents
    .asArray()
    .map((at) => marked.context.lookup(at))
    .filter((stream) => stream instanceof PDFRawStream);
  const drawn = streams.map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')).join('\n');
  const corners = [...drawn.matchAll(/^1 0 0 1 ([1-9]\S+) (\S+) cm$/gm)].map(([, x, y]) => [Number(x), Number(y)]);
  assert.deepEqual(corners[0], [1000, 1000]);
  assert.ok(corners.every(([x = 0, y = 0]) => x >= 1000 && x < 1300 && y >= 1000 && y < 1400));
  assert.ok(
    corners.some(([x = 0, y = 0]) => x > 1200 && y > 1300),
    'up to the other corner',
  );
});
