import { crc32 } from 'node:zlib';

export interface StoredPart {
  name: string;
  content: Buffer;
}

/** A zip whose parts are stored as they are (PKWARE APPNOTE 4.3); for what is in memory already and stays below 4 GB. */
export function packStored(parts: readonly StoredPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const bytes = Buffer.from(name);
    const facts = factsOf(content, bytes.length);
    const local = Buffer.concat([uint32(0x04034b50), facts, bytes]);
    directory.push(uint32(0x02014b50), uint16(20), facts, Buffer.alloc(10), uint32(offset), bytes);
    locals.push(local, content);
    offset += local.length + content.length;
  }
  const listed = Buffer.concat(directory);
  const count = uint16(parts.length);
  const end = [uint32(0x06054b50), Buffer.alloc(4), count, count, uint32(listed.length), uint32(offset), uint16(0)];
  return Buffer.concat([...locals, listed, ...end]);
}

/** What a part's own head and its line in the directory say alike: version, names in UTF-8, stored, no time, sum, sizes. */
function factsOf(content: Buffer, nameLength: number): Buffer {
  const size = uint32(content.length);
  const checked = uint32(crc32(content));
  return Buffer.concat([
    uint16(20),
    uint16(0x0800),
    Buffer.alloc(6),
    checked,
    size,
    size,
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
