/** Work of an import, as use cases ask for it. `turn`: which piece of work of it; an earlier one finds another, and leaves. */
const nouns = ['import', 'turn'] as const;

export const readKind = { name: 'imports.read', nouns };
export const checkKind = { name: 'imports.check', nouns };
export const writeKind = { name: 'imports.write', nouns };
export const undoKind = { name: 'imports.undo', nouns };

export interface TurnIds {
  import: string;
  turn: string;
}

/** Rows of one transaction. */
export const rowsAtOnce = 500;
