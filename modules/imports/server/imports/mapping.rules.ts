/** A column by all its names: label in every language, and what it is called as well. */
export interface NamedColumn {
  key: string;
  names: readonly string[];
}

/**
 * What each of the file's columns probably is: the whole head is one of the column's names, or what is left of it
 * without a remark in brackets. No column is taken twice; null: left out.
 */
export function proposeMapping(heads: readonly string[], columns: readonly NamedColumn[]): (string | null)[] {
  const mapping: (string | null)[] = heads.map(() => null);
  const free = new Map(columns.map(({ key, names }) => [key, new Set(names.map(bare))]));
  for (const read of [bare, (head: string) => bare(withoutRemark(head))]) {
    heads.forEach((head, at) => {
      if (mapping[at] !== null || head === '') return;
      const found = [...free].find(([, names]) => names.has(read(head)));
      if (!found) return;
      mapping[at] = found[0];
      free.delete(found[0]);
    });
  }
  return mapping;
}

/** The remembered mapping, as far as its columns are still there. */
export function stillThere(mapping: readonly (string | null)[], columns: readonly NamedColumn[]): (string | null)[] {
  const keys = new Set(columns.map(({ key }) => key));
  return mapping.map((key) => (key !== null && keys.has(key) ? key : null));
}

/** Full and half width, capitals, blanks, stars and strokes don't tell heads apart. */
function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\(\)]+/gv, '');
}

/** `手机（必填）` → `手机`, `Name *required` stays. */
function withoutRemark(head: string): string {
  return head.normalize('NFKC').replaceAll(/\([^\(\)]*\)|\[[^\[\]]*\]|【[^【】]*】/gv, '');
}

/** The first key that stands more than once. */
export function mappedTwice(mapping: readonly (string | null)[]): string | undefined {
  return mapping.find((key, at): key is string => key !== null && mapping.indexOf(key) !== at);
}
