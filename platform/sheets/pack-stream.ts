import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { partFoot, partHead, type PartFacts, zipEnd } from './zip-records.ts';

/** A part of a packed file, made as it is taken. */
export interface StreamedPart {
  name: string;
  pieces: Iterable<string> | AsyncIterable<string>;
}

/**
 * A zip of parts whose sizes nobody knows beforehand: each is told after its content (PKWARE APPNOTE 4.3.9). Takes the
 * next piece only when the last one has been taken; compresses outside of the main thread.
 */
export async function* packStream(parts: readonly StreamedPart[]): AsyncGenerator<Uint8Array> {
  const packed: PartFacts[] = [];
  let offset = 0;
  for (const { name, pieces } of parts) {
    const facts: PartFacts = { name, offset, sum: 0, size: 0, packedSize: 0, isStreamed: true };
    for await (const bytes of packOne(pieces, facts)) {
      offset += bytes.length;
      yield bytes;
    }
    packed.push(facts);
  }
  yield zipEnd(packed, offset);
}

async function* packOne(pieces: StreamedPart['pieces'], facts: PartFacts): AsyncGenerator<Uint8Array> {
  yield partHead(facts);
  // an error of the source ends the stream: whoever reads it gets the error
  const source = Readable.from(counted(pieces, facts), { objectMode: false, highWaterMark: 1 });
  const deflate = createDeflateRaw({ level: 6 });
  source.once('error', (error) => deflate.destroy(error));
  try {
    for await (const bytes of source.pipe(deflate) as AsyncIterable<Uint8Array>) {
      facts.packedSize += bytes.length;
      yield bytes;
    }
  } finally {
    source.destroy();
    deflate.destroy();
  }
  yield partFoot(facts);
}

async function* counted(pieces: StreamedPart['pieces'], facts: PartFacts): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece);
    facts.sum = crc32(bytes, facts.sum);
    facts.size += bytes.length;
    if (bytes.length > 0) yield bytes;
  }
}
