import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** 0xRRGGBB, row by row. */
  colours: Uint32Array;
}

const signatureLength = 8;

/** Reads a PNG as Chromium takes it: 8 bits a channel, three or four channels, not interlaced (W3C PNG 5.2, 9.2). */
export function readPng(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.body ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = head[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  const bytes = unfiltered(inflateSync(packed), { height, rowLength: width * channels, channels });
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) colours[at] = bytes.readUIntBE(at * channels, 3);
  return { width, height, colours };
}

function chunksOf(png: Buffer): { type: string; body: Buffer }[] {
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = signatureLength; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

interface Filtered {
  height: number;
  rowLength: number;
  channels: number;
}

/** Each row says by its first byte how its others differ from their neighbours left, above, and left above. */
function unfiltered(rows: Buffer, { height, rowLength, channels }: Filtered): Buffer {
  const plain = Buffer.alloc(height * rowLength);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x += 1) {
      const at = y * rowLength + x;
      const left = x < channels ? 0 : (plain[at - channels] ?? 0);
      const above = y === 0 ? 0 : (plain[at - rowLength] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (plain[at - rowLength - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      plain[at] = (rows[y * (rowLength + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return plain;
}

/** The neighbour that is nearest to left + above − corner. */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
