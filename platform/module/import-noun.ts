import type { Id } from '../../kernel/id.ts';
import type { Tx } from '../database/tx.ts';

/** A column that a file may bring (ORG-11). */
export interface ImportColumn {
  /** As in the API: `employeeNumber`; of a custom field `custom.<key>`. */
  key: string;
  /** What it is called on the screen; of a custom field the provider's own words instead. */
  label: { textKey: string } | { words: string };
  /** Heads that mean it as well, however they are written: `工号`, `员工编号`, `Employee No.`. */
  alsoCalled: readonly string[];
  /** Without it a file cannot be checked, and a row whose cell is empty has a fault: `imports` sees to both. */
  isRequired?: boolean;
  /** Rows find the record that they update by these columns together. */
  isKey?: boolean;
  /** What a template shows in its example row. */
  example: string;
  /** What may stand in it, in the template's line of hints: a text key. */
  hintKey?: string;
}

/** One row: the text of each mapped column, trimmed; null: an empty cell, which leaves a record's value as it is. */
export interface ImportGiven {
  /** As the sheet counts. */
  number: number;
  /** By the columns' keys; those that the file doesn't have are not there. */
  values: Readonly<Record<string, string | null>>;
}

export interface ImportFault {
  /** Key of the column; null: the row as a whole. */
  column: string | null;
  /** A text of the noun's module: `customers:fault.phone`; its `params` fill it. */
  textKey: string;
  params?: Readonly<Record<string, string | number>>;
  /** What would do in its place, as it would be typed. */
  suggestion?: string;
}

export interface ImportPlan {
  number: number;
  /** `fault` exactly when there are faults. */
  outcome: 'create' | 'update' | 'same' | 'fault';
  faults: readonly ImportFault[];
  /** What can be written, but wants a second look: a person may leave the row out. Absent: nothing is doubted. */
  doubts?: readonly ImportFault[];
}

export interface ImportWritten {
  number: number;
  recordId: Id;
  outcome: 'create' | 'update' | 'same';
  /** Of an update: what the changed fields held before; plain JSON, only its own noun reads it. Else null. */
  before: unknown;
  /** The record's, after it. */
  revision: number;
}

export interface ImportContext {
  /** Whose records they become where no column says; null: a column must. */
  customerId: Id | null;
}

export interface ImportUndo {
  recordId: Id;
  /** Null: the import created it. */
  before: unknown;
  /** Whoever changed it since has another revision, and keeps what they wrote. */
  revision: number;
}

/**
 * A noun that files can bring. Each function gets at most 500 rows, and answers in their order, in a fixed number of
 * statements. `plan`, `write` and `undo` run as the person who started the import, on all customers; what they announce
 * says by its origin that an import did it. How one is written: docs/how-to/import-a-noun.md.
 */
export interface ImportNoun {
  /** As its screens are called: `contacts`. */
  noun: string;
  /** What its records are called, in the plural: `customers:contact.plural`. */
  textKey: string;
  permission: string;
  /** Whether a customer can be chosen for the whole file. */
  hasCustomer: boolean;
  /** Where the desk shows one, with `{id}` in it: `/contacts/{id}`; the list of them is at `/<noun>`. */
  page: string;
  columns(tx: Tx): Promise<readonly ImportColumn[]>;
  /** Equal for rows that mean the same record; null while its key is empty. Finds doubles within a file. */
  keyOf(given: ImportGiven): string | null;
  /** What each row would do; writes nothing. */
  plan(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<ImportPlan[]>;
  /** Writes rows that were planned without a fault. One that has got one since is left out of the answer. */
  write(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<ImportWritten[]>;
  /** Retires what was created, puts back what was changed; answers with the ids for which it did. */
  undo(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]>;
}
