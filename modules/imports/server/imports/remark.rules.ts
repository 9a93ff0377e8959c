/** With it begins what a template says to people, and an import passes by. */
const mark = '※';

export function asRemark(text: string): string {
  return `${mark} ${text}`;
}

/** A row of nothing but remarks: hints and example of a template, left in by whoever filled it. */
export function isRemark({ cells }: { cells: readonly (string | null)[] }): boolean {
  const filled = cells.filter((cell) => cell !== null);
  return filled.length > 0 && filled.every((cell) => cell.startsWith(mark));
}
