import { crc32, deflateSync } from 'node:zlib';
import { create } from 'qrcode';

/** Dots a side of a module: enough that no printer smears it. */
const scale = 8;
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * A QR code as a PNG of one bit a dot, as a data address: a PDF takes such a picture as it is, where one that is drawn
 * takes ten times as long.
 */
export function qrPicture(text: string): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size * scale;
  const line = 1 + Math.ceil(side / 8);
  const dots = Buffer.alloc(line * side, 0xff);
  for (let y = 0; y < side; y += 1) {
    // each line begins with how it is filtered: not at all
    dots[y * line] = 0;
    // as a module is eight dots wide, it is one byte of its line
    for (let x = 0; x < size; x += 1) {
      if (data[Math.floor(y / scale) * size + x]) dots[y * line + 1 + x] = 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // one bit a dot, in grey
  head[8] = 1;
  const png = Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(dots)), chunk('IEND')]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

function chunk(kind: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
