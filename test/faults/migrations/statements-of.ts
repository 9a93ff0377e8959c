/** What may hold a semicolon that ends nothing. */
const pieces = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|\$(\w*)\$[\s\S]*?\$\1\$|;/g;

/** The statements of a file, in their order; together they are the file. */
export function statementsOf(text: string): string[] {
  const ends = [...text.matchAll(pieces)].filter(([piece]) => piece === ';').map(({ index }) => index + 1);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}
