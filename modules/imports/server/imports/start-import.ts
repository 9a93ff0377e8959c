import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common, foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { ImportView, startImport as endpoint } from '../../import.contract.ts';
import { importStarted } from './import.events.ts';
import { askForWork, readKind } from './ask-for-work.ts';
import { importRefusals } from './import.refusals.ts';
import { isCustomerOver } from './import.rules.ts';
import { insertImport } from './import.store.ts';
import { importable, type ImportNouns } from './name-noun.ts';
import { readImport } from './read-import.ts';

/** The file is kept by then; a job reads it. Refuses whoever is not of the provider's staff. */
export async function startImport(tx: Tx, nouns: ImportNouns, input: InputOf<typeof endpoint>): Promise<ImportView> {
  const noun = foundAt(
    'noun',
    importable(nouns, tx.caller).find((one) => one.noun === input.noun),
  );
  const startedBy = askerOf(tx);
  const customerId = noun.hasCustomer ? (input.customerId ?? null) : null;
  if (customerId !== null) await refuseOver(tx, customerId);

  const { bytes: byteCount, content } = input.received;
  const started = { id: tx.newId(), noun: noun.noun, customerId, fileName: input.fileName, byteCount };
  const turn = await askForWork(tx, readKind, started.id);
  await insertImport(tx, { ...started, content, startedBy, turn });
  await announce(tx, importStarted(started));
  return readImport(tx, nouns, { import: started.id });
}

/** Work is done in the name of whoever asked for it, and only staff have one. */
export function askerOf({ caller }: Tx): string {
  if (caller.kind !== 'staff' || caller.subjectId === null) throw new Refusal(common.forbidden);
  return caller.subjectId;
}

async function refuseOver(tx: Tx, id: string): Promise<void> {
  const { status: customerStatus, mergedIntoId } = foundAt('customerId', await customerById(tx, id));
  if (isCustomerOver({ customerStatus, customerMergedIntoId: mergedIntoId })) {
    throw new Refusal(importRefusals.customer_over, {}, 'customerId');
  }
}
