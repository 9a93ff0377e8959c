import { changesBetween, type Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { holdRecords, readHeld } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type {
  ImportContext,
  ImportFault,
  ImportGiven,
  ImportNoun,
  ImportPlan,
  ImportWritten,
} from '../../../../platform/module/import-noun.ts';

/** A record as files change it: everything that a file may say of it, and whether it is in use. */
export interface Kept {
  id: Id;
  customerId: Id;
  name: string;
}

/** What a row means: the record that it names, and what that is after it. */
export interface Meant<State extends Kept> {
  number: number;
  known: (State & { revision: number }) | null;
  /** Null: there are faults. */
  after: State | null;
  faults: readonly ImportFault[];
}

/** A noun whose rows are read, compared and written alike: it says how its own are found and kept. */
export interface FileNoun<State extends Kept> {
  /** In camelCase. */
  table: string;
  fields: readonly (keyof State & string)[];
  resolve(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<Meant<State>[]>;
  byIds(tx: Tx, ids: readonly Id[]): Promise<(State & { revision: number })[]>;
  insert(tx: Tx, rows: readonly State[]): Promise<void>;
  /** Writes all fields; revision + 1. */
  update(tx: Tx, rows: readonly State[]): Promise<void>;
  index(tx: Tx, rows: readonly State[]): Promise<void>;
  /** Those that cannot be taken out of use: something is there by now. */
  held(tx: Tx, ids: readonly Id[]): Promise<ReadonlySet<Id>>;
  retired(state: State, tx: Tx): State;
  isRetired(state: State): boolean;
  events: Record<'recorded' | 'retired', (state: State) => Announcement> & {
    changed(state: State, changes: Changes): Announcement;
  };
}

/** The three acts of an import of this noun. */
export function fileActs<State extends Kept>(noun: FileNoun<State>): Pick<ImportNoun, 'plan' | 'write' | 'undo'> {
  const changesOf = ({ known, after }: Meant<State>) =>
    known === null || after === null ? {} : changesBetween(known, { ...known, ...after }, noun.fields);
  return {
    async plan(tx, rows, context) {
      const meant = await noun.resolve(tx, rows, context);
      return meant.map((row): ImportPlan => {
        const { number, known, faults } = row;
        if (faults.length > 0) return { number, outcome: 'fault', faults };
        const hasChanged = Object.keys(changesOf(row)).length > 0;
        return { number, outcome: outcomeOf(known === null, hasChanged), faults };
      });
    },
    async write(tx, rows, context) {
      const meant = await readHeld(tx, noun.table, () => noun.resolve(tx, rows, context));
      const written = meant.flatMap((row) =>
        row.after ? [{ ...row, after: row.after, changes: changesOf(row) }] : [],
      );
      await save(tx, noun, written);
      return written.map(({ number, known, after, changes }): ImportWritten => {
        const outcome = outcomeOf(known === null, Object.keys(changes).length > 0);
        const revision = (known?.revision ?? 0) + (outcome === 'same' ? 0 : 1);
        return {
          number,
          recordId: after.id,
          outcome,
          before: outcome === 'update' ? valuesBefore(changes) : null,
          revision,
        };
      });
    },
    undo: (tx, rows) => undo(tx, noun, rows),
  };
}

function outcomeOf(isNew: boolean, hasChanged: boolean): 'create' | 'update' | 'same' {
  if (isNew) return 'create';
  return hasChanged ? 'update' : 'same';
}

interface Writing<State> {
  known: State | null;
  after: State;
  changes: Changes;
}

async function save<State extends Kept>(tx: Tx, noun: FileNoun<State>, rows: readonly Writing<State>[]): Promise<void> {
  const added = rows.filter(({ known }) => known === null).map(({ after }) => after);
  const changed = rows.filter(({ known, changes }) => known !== null && Object.keys(changes).length > 0);
  const touched = [...added, ...changed.map(({ after }) => after)];
  if (touched.length === 0) return;
  await noun.insert(tx, added);
  await noun.update(
    tx,
    changed.map(({ after }) => after),
  );
  await noun.index(tx, touched);
  await announce(
    tx,
    ...added.map((row) => noun.events.recorded(row)),
    ...changed.map(({ after, changes }) => noun.events.changed(after, changes)),
  );
}

async function undo<State extends Kept>(
  tx: Tx,
  noun: FileNoun<State>,
  rows: Parameters<ImportNoun['undo']>[1],
): Promise<Id[]> {
  const ids = rows.map(({ recordId }) => recordId);
  await holdRecords(tx, noun.table, ids);
  const known = new Map((await noun.byIds(tx, ids)).map((row) => [row.id, row]));
  const made = rows.flatMap(({ recordId, before }) => (before === null ? [recordId] : []));
  const held = await noun.held(tx, made);
  const undone = rows.flatMap(({ recordId, before, revision }) => {
    const now = known.get(recordId);
    if (now?.revision !== revision || (before === null && held.has(recordId))) return [];
    // `before` was made by `valuesBefore`
    const back: State = before === null ? noun.retired(now, tx) : { ...now, ...(before as Partial<State>) };
    return [{ now, back }];
  });
  if (undone.length === 0) return [];
  const backs = undone.map(({ back }) => back);
  await noun.update(tx, backs);
  await noun.index(tx, backs);
  await announce(
    tx,
    ...undone.map(({ now, back }) =>
      noun.isRetired(back) && !noun.isRetired(now)
        ? noun.events.retired(back)
        : noun.events.changed(back, changesBetween<State, keyof State & string>(now, back, noun.fields)),
    ),
  );
  return backs.map(({ id }) => id);
}

/** What an update leaves behind, so that it can be undone. */
function valuesBefore(changes: Changes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change?.from]));
}
