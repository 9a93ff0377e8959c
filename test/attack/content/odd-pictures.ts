import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';
import sharp from 'sharp';

const secret = 'SECRET-EXIF';

/** A photo that says where it was taken, with a file hung on behind its end. */
export async function talkativePhoto(): Promise<{ bytes: Buffer; secrets: string[] }> {
  const canvas = { width: 40, height: 30, channels: 3, background: '#0a84ff' } as const;
  const drawn = sharp({ create: canvas }).withExif({ IFD0: { Copyright: secret, ImageDescription: secret } });
  const hung = 'SECRET-HUNG-ON<script>attacked()</script>';
  return { bytes: Buffer.concat([await drawn.jpeg().toBuffer(), Buffer.from(hung)]), secrets: [secret, 'SECRET-HUNG'] };
}

/** A PNG of so many points each way, one bit each, with as many rows of nothing as said. */
export async function widePicture(points: number, rows: number): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(points, 0);
  head.writeUInt32BE(points, 4);
  head[8] = 1;
  const nothing = Buffer.alloc(rows * (Math.ceil(points / 8) + 1));
  const packed = await promisify(deflate)(nothing);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
