import type { Changes } from '../../../../../kernel/changes.ts';
import { readHeld } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportContext, ImportGiven, ImportWritten } from '../../../../../platform/module/import-noun.ts';
import { writeChanges } from '../../history/write-changes.ts';
import { giveNumbers, type GivenNumber } from '../../numbering/give-numbers.ts';
import { assetChanged, assetRecorded } from '../asset.events.ts';
import { indexAssets } from '../index-asset.ts';
import { insertAssets, updateAssets, type AssetRow } from './asset-bulk.store.ts';
import { importedChanges, stateAfter, unknownAsset, valuesBefore } from './asset-change.rules.ts';
import { resolveAssets, type ResolvedAsset } from './resolve-assets.ts';

interface Writing {
  number: number;
  after: AssetRow;
  /** Null: a new machine. */
  changes: Changes | null;
  /** Of the known one, before. */
  revision: number;
}

/** Rows that have got a fault since they were planned are left out; machines without a number get the next ones. */
export async function writeAssets(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportWritten[]> {
  const read = await readHeld(tx, 'asset', () => resolveAssets(tx, rows, context));
  const resolved = read.filter(({ faults }) => faults.length === 0);
  const unnumbered = resolved.filter((row) => row.known === null && row.customerId !== null && !row.fields.number);
  const numberOf = await numbersFor(tx, unnumbered);
  const writings = resolved.flatMap((row) => writingOf(tx, row, numberOf.get(row)?.number));
  await save(tx, writings);
  return writings.map(writtenOf);
}

async function numbersFor(
  tx: Tx,
  rows: readonly ResolvedAsset[],
): Promise<ReadonlyMap<ResolvedAsset, GivenNumber | undefined>> {
  const machines = rows.map(({ customerId, siteId, fields: { kind } }) => ({
    customerId: customerId ?? '',
    kind: kind ?? '',
    siteId,
  }));
  const given = await giveNumbers(tx, machines);
  return new Map(rows.map((row, at) => [row, given[at]]));
}

function writingOf(tx: Tx, row: ResolvedAsset, given: string | undefined): Writing[] {
  const { number, known, customerId, fields } = row;
  if (customerId === null) return [];
  if (known !== null) {
    const after = stateAfter(known, row);
    return [{ number, after, changes: importedChanges(known, after), revision: known.revision }];
  }
  const { number: label = given, name, kind } = fields;
  if (label === undefined || name === undefined || kind === undefined) return [];
  const blank = { ...unknownAsset, id: tx.newId(), customerId, number: label, name, kind };
  return [{ number, after: stateAfter(blank, row), changes: null, revision: 1 }];
}

function writtenOf({ number, after, changes, revision }: Writing): ImportWritten {
  const written = { number, recordId: after.id, before: null, revision };
  if (changes === null) return { ...written, outcome: 'create' };
  if (Object.keys(changes).length === 0) return { ...written, outcome: 'same' };
  return { ...written, outcome: 'update', before: valuesBefore(changes), revision: revision + 1 };
}

async function save(tx: Tx, writings: readonly Writing[]): Promise<void> {
  const added = writings.flatMap(({ after, changes }) => (changes === null ? [after] : []));
  const changed = writings.flatMap(({ after, changes }) =>
    changes !== null && Object.keys(changes).length > 0 ? [{ after, changes }] : [],
  );
  const updated = changed.map(({ after }) => after);
  await insertAssets(tx, added);
  await updateAssets(tx, updated);
  await writeChanges(
    tx,
    changed.map(({ after, changes }) => ({ ...after, changes })),
    { source: 'import' },
  );
  if (added.length + updated.length === 0) return;
  await indexAssets(tx, ...added, ...updated);
  await announce(tx, ...added.map(assetRecorded), ...changed.map(({ after, changes }) => assetChanged(after, changes)));
}
