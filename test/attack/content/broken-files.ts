import * as fc from 'fast-check';
import { packStored } from '../../../platform/sheets/pack-stored.ts';
import { intactFiles, type NamedBytes } from './intact-files.ts';
import { widePicture } from './odd-pictures.ts';

const page = Buffer.from('<!doctype html><script>attacked()</script>');
const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>attacked()</script></svg>');
/** What Java runs; read from its end, so that anything may stand before it. */
const programme = packStored([{ name: 'META-INF/MANIFEST.MF', content: Buffer.from('Main-Class: A') }]);
const spoiltBytes = 12;
const signature = 12;

/** Files that are not what they claim: cut off, changed at some places, two things in one, or larger than anything. */
export async function brokenFiles(seed: number): Promise<NamedBytes[]> {
  const intact = await intactFiles();
  const spoilt = intact.flatMap((file, at) =>
    Object.entries(waysToSpoil(seed + at)).map(([way, spoil]) => ({
      name: `${way} ${file.name}`,
      bytes: spoil(file.bytes),
    })),
  );
  return [...spoilt, ...(await enormous())];
}

type Spoil = (bytes: Buffer) => Buffer;

function waysToSpoil(seed: number): Record<string, Spoil> {
  return {
    half: (bytes) => bytes.subarray(0, bytes.length / 2),
    'all but the end of': (bytes) => bytes.subarray(0, -signature),
    'the beginning of': (bytes) => bytes.subarray(0, signature),
    'the beginning and a page in': (bytes) => Buffer.concat([bytes.subarray(0, signature), page]),
    'a page behind': (bytes) => Buffer.concat([bytes, page]),
    'a page before': (bytes) => Buffer.concat([page, bytes]),
    'a drawing behind': (bytes) => Buffer.concat([bytes, drawing]),
    'a programme behind': (bytes) => Buffer.concat([bytes, programme]),
    changed: (bytes) => changed(bytes, seed),
    'changed at its beginning': (bytes) => Buffer.concat([changed(bytes.subarray(0, 64), seed), bytes.subarray(64)]),
    'nothing behind': (bytes) => Buffer.concat([bytes, Buffer.alloc(2 ** 20)]),
  };
}

/** At places by chance, but the first four bytes, by which it is known. */
function changed(bytes: Buffer, seed: number): Buffer {
  const place = fc.tuple(fc.integer({ min: 4, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
  const copy = Buffer.from(bytes);
  for (const [at, value] of fc.sample(place, { seed, numRuns: spoiltBytes })) copy[at] = value;
  return copy;
}

const most16 = 0xffff;

/** Pictures that are a few bytes, and say that they are gigabytes of points. */
async function enormous(): Promise<NamedBytes[]> {
  return [
    { name: 'endless.png', bytes: await widePicture(2 ** 31 - 1, 1) },
    { name: 'wide.gif', bytes: wideGif() },
    { name: 'many frames.gif', bytes: Buffer.concat([wideGif(), ...Array.from({ length: 20_000 }, frame)]) },
    { name: 'wide.jpg', bytes: wideJpeg() },
    { name: 'wide.webp', bytes: wideWebp() },
    { name: 'many pages.pdf', bytes: manyPages() },
    { name: 'drawing.png', bytes: drawing },
    { name: 'drawing.svg', bytes: drawing },
  ];
}

function wideGif(): Buffer {
  const head = Buffer.from('GIF89a0000\u0000\u0000\u0000', 'latin1');
  head.writeUInt16LE(most16, 6);
  head.writeUInt16LE(most16, 8);
  return head;
}

function frame(): Buffer {
  const head = Buffer.from('2c000000000000000000', 'hex');
  head.writeUInt16LE(most16, 5);
  head.writeUInt16LE(most16, 7);
  return Buffer.concat([head, Buffer.from('0202440100', 'hex')]);
}

function wideJpeg(): Buffer {
  return Buffer.from('ffd8ffe000104a46494600010100000100010000ffc2000b08ffffffff01011100ffda0008010100003f00', 'hex');
}

function wideWebp(): Buffer {
  const head = Buffer.from('RIFF\u001a\u0000\u0000\u0000WEBPVP8X\n\u0000\u0000\u0000', 'latin1');
  return Buffer.concat([head, Buffer.from('00000000ffffffffffff', 'hex')]);
}

/** A tree of pages that is its own branch. */
function manyPages(): Buffer {
  const catalog = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj';
  const pages = '2 0 obj<</Type/Pages/Count 2147483647/Kids[2 0 R 2 0 R]>>endobj';
  return Buffer.from(`%PDF-1.7\n${catalog}\n${pages}\ntrailer<</Root 1 0 R>>\n%%EOF`);
}
