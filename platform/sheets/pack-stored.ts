import { crc32 } from 'node:zlib';
import { partHead, type PartFacts, zipEnd } from './zip-records.ts';

export interface StoredPart {
  name: string;
  content: Buffer;
}

/** A zip whose parts are stored as they are; for what is in memory already and stays below 4 GB. */
export function packStored(parts: readonly StoredPart[]): Buffer {
  const pieces: Buffer[] = [];
  const packed: PartFacts[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const size = content.length;
    const facts = { name, offset, sum: crc32(content), size, packedSize: size, isStreamed: false };
    const head = partHead(facts);
    pieces.push(head, content);
    packed.push(facts);
    offset += head.length + size;
  }
  return Buffer.concat([...pieces, zipEnd(packed, offset)]);
}
