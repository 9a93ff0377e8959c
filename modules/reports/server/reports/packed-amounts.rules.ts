/** Amounts as PostgreSQL packs them by `float8send`: 8 bytes each, the highest first. */
export function unpacked(bytes: Buffer | null): Float64Array {
  if (bytes === null) return new Float64Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const amounts = new Float64Array(bytes.length / 8);
  for (let at = 0; at < amounts.length; at++) amounts[at] = view.getFloat64(at * 8);
  return amounts;
}
