/** What a zip says of one of its parts. */
export interface PartFacts {
  name: string;
  offset: number;
  /** CRC-32 of the content; it and the sizes are zero at first, and grow, where the part is packed as it comes. */
  sum: number;
  size: number;
  packedSize: number;
  /** Deflated as it came, its facts behind it; else stored as it is, its facts before it. */
  isStreamed: boolean;
}

const versionNeeded = 20;
/** 1 January 1980: a file that is made anew is the same, byte for byte. */
const noTime = [0, 0x21] as const;

/** What stands before the content (PKWARE APPNOTE 4.3.7). */
export function partHead(facts: PartFacts): Buffer {
  const name = Buffer.from(facts.name);
  return Buffer.concat([uint32(0x04034b50), uint16(versionNeeded), told(facts), uint16(name.length, 0), name]);
}

/** What stands behind the content that came as a stream (4.3.9). */
export function partFoot({ sum, packedSize, size }: PartFacts): Buffer {
  return uint32(0x08074b50, sum, packedSize, size);
}

/** The directory of all parts, which lies from `offset` on, and the end. */
export function zipEnd(parts: readonly PartFacts[], offset: number): Buffer {
  const directory = Buffer.concat(parts.map(listed));
  const count = uint16(0, 0, parts.length, parts.length);
  return Buffer.concat([directory, uint32(0x06054b50), count, uint32(directory.length, offset), uint16(0)]);
}

function listed(facts: PartFacts): Buffer {
  const name = Buffer.from(facts.name);
  const head = [uint32(0x02014b50), uint16(versionNeeded, versionNeeded), told(facts)];
  return Buffer.concat([...head, uint16(name.length, 0, 0, 0, 0), uint32(0, facts.offset), name]);
}

/** Flags (names are in UTF-8; sizes follow), method, time, sum and sizes. */
function told({ isStreamed, sum, packedSize, size }: PartFacts): Buffer {
  const how = isStreamed ? uint16(0x0808, 8) : uint16(0x0800, 0);
  return Buffer.concat([how, uint16(...noTime), uint32(sum, packedSize, size)]);
}

function uint16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
}
