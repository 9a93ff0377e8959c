/** Columns of numbers as bytes: whole numbers in as few bytes as they need, others as the bits that changed. */

interface Place {
  from: number;
  count: number;
}

/** Whole numbers of either sign, up to 2^52: seven bits a byte, small ones in one. */
export function writeVarints(column: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (const value of column) {
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    // beyond 32 bits the operators on bits cut off
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

/** So many of them, and where the next column begins. */
export function readVarints(bytes: Buffer, { from, count }: Place): [column: number[], next: number] {
  let place = from;
  const column = Array.from({ length: count }, () => {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = bytes.readUInt8(place);
      place++;
      value += (byte % 128) * weight;
      if (byte < 128) break;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  });
  return [column, place];
}

/** Any numbers: their 64 bits against those of the one before, byte by byte in columns, so that what stays is nought. */
export function writeFloats(column: readonly number[]): Buffer {
  const bytes = Buffer.alloc(column.length * 8);
  let before = Buffer.alloc(8);
  for (const [index, value] of column.entries()) {
    const bits = Buffer.alloc(8);
    bits.writeDoubleBE(value);
    for (let byte = 0; byte < 8; byte++) {
      bytes.writeUInt8(bits.readUInt8(byte) ^ before.readUInt8(byte), byte * column.length + index);
    }
    before = bits;
  }
  return bytes;
}

export function readFloats(bytes: Buffer, { from, count }: Place): number[] {
  const bits = Buffer.alloc(8);
  return Array.from({ length: count }, (_, index) => {
    for (let byte = 0; byte < 8; byte++) {
      bits.writeUInt8(bits.readUInt8(byte) ^ bytes.readUInt8(from + byte * count + index), byte);
    }
    return bits.readDoubleBE();
  });
}
