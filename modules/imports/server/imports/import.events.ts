import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface ImportKeys {
  id: Id;
  noun: string;
  customerId: Id | null;
}

/** What the file is called may name people. */
export function importStarted(one: ImportKeys & { fileName: string; byteCount: number }): Announcement {
  const { fileName, byteCount } = one;
  return { ...ofImport(one, 'started', { byteCount }), text: { fileName } };
}

export function importRead(one: ImportKeys, counts: { sheet: number; rows: number }): Announcement {
  return ofImport(one, 'read', counts);
}

export function importSheetChosen(one: ImportKeys, sheet: number): Announcement {
  return ofImport(one, 'sheet_chosen', { sheet });
}

export function importCheckStarted(one: ImportKeys, mapping: readonly (string | null)[]): Announcement {
  return ofImport(one, 'check_started', { mapping });
}

interface Found {
  create: number;
  update: number;
  same: number;
  fault: number;
}

export function importChecked(one: ImportKeys, found: Found): Announcement {
  return ofImport(one, 'checked', { ...found });
}

export function importRowDecided(one: ImportKeys, row: { number: number; isLeftOut: boolean }): Announcement {
  return ofImport(one, 'row_decided', { row: row.number, isLeftOut: row.isLeftOut });
}

export function importConfirmed(one: ImportKeys, found: Found): Announcement {
  return ofImport(one, 'confirmed', { ...found });
}

export function importFinished(one: ImportKeys, found: Found): Announcement {
  return ofImport(one, 'finished', { ...found });
}

export function importCancelled(one: ImportKeys): Announcement {
  return ofImport(one, 'cancelled', {});
}

export function importFailed(one: ImportKeys, failure: string): Announcement {
  return ofImport(one, 'failed', { failure });
}

export function importUndoStarted(one: ImportKeys): Announcement {
  return ofImport(one, 'undo_started', {});
}

export function importUndone(one: ImportKeys, counts: { undone: number; kept: number }): Announcement {
  return ofImport(one, 'undone', counts);
}

/** What its file and rows said; that it was, stays. */
export function importForgotten(one: ImportKeys): Announcement {
  return ofImport(one, 'forgotten', {});
}

function ofImport({ id, noun, customerId }: ImportKeys, what: string, payload: Record<string, unknown>): Announcement {
  return {
    kind: `import.${what}`,
    version: 1,
    subject: { kind: 'import', id },
    customerId,
    audience: 'internal',
    payload: { noun, ...payload },
  };
}
