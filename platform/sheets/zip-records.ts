/** What a zip says of one of its parts; sizes and sum grow while it is packed. */
export interface PartFacts {
  name: string;
  offset: number;
  /** CRC-32 of what is packed. */
  sum: number;
  size: number;
  packedSize: number;
}

/** Sizes follow the content, and names are in UTF-8. */
const flags = 0x0808;
const deflated = 8;
const versionNeeded = 20;
/** 1 January 1980: a file that is made anew is the same, byte for byte. */
const noTime = [0, 0x21] as const;

/** A part's own head, and what follows its content. */
export function partHead(facts: PartFacts) {
  const name = Buffer.from(facts.name);
  const numbers = [versionNeeded, flags, deflated, ...noTime];
  const local = [uint32(0x04034b50), uint16(...numbers), uint32(0, 0, 0), uint16(name.length, 0), name];
  return {
    local: Buffer.concat(local),
    descriptor: () => uint32(0x08074b50, facts.sum, facts.packedSize, facts.size),
  };
}

/** The directory of all parts, which lies from `offset` on, and the end. */
export function zipEnd(parts: readonly PartFacts[], offset: number): Buffer {
  const directory = Buffer.concat(parts.map(listed));
  const count = uint16(0, 0, parts.length, parts.length);
  return Buffer.concat([directory, uint32(0x06054b50), count, uint32(directory.length, offset), uint16(0)]);
}

function listed({ name, offset, sum, size, packedSize }: PartFacts): Buffer {
  const bytes = Buffer.from(name);
  return Buffer.concat([
    uint32(0x02014b50),
    uint16(versionNeeded, versionNeeded, flags, deflated, ...noTime),
    uint32(sum, packedSize, size),
    uint16(bytes.length, 0, 0, 0, 0),
    uint32(0, offset),
    bytes,
  ]);
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
