import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { contractsOf, customersOf } from './agreement-list.store.ts';
import { linesOf } from './agreement-version.store.ts';
import type { Agreement, AgreementLine, AgreementVersion } from './agreement.rules.ts';
import { versionsOf } from './agreement.store.ts';
import type { Surroundings } from './agreement.view.ts';
import { namesOfConditions, namesOfStaff } from './line-names.store.ts';

/** What these agreements are shown by. `withLines`: of which versions also the lines. */
export async function surroundingsOf(
  tx: Tx,
  agreements: readonly Agreement[],
  withLines: (versions: readonly AgreementVersion[]) => readonly AgreementVersion[],
): Promise<Surroundings> {
  const versions = await versionsOf(
    tx,
    agreements.map(({ id }) => id),
  );
  const read = withLines(versions);
  const lines = await linesOf(
    tx,
    read.map(({ id }) => id),
  );
  const conditions = await namesOfConditions(tx, idsOf(lines));
  const makers = await namesOfStaff(
    tx,
    read.flatMap(({ madeById }) => madeById ?? []),
  );
  return {
    caller: tx.caller,
    now: tx.now,
    versions,
    lines,
    calendars: await calendarNames(tx, lines),
    names: new Map([...conditions, ...makers]),
    customers: await customersOf(
      tx,
      agreements.map(({ customerId }) => customerId),
    ),
    contracts: await contractsOf(
      tx,
      agreements.map(({ contractId }) => contractId),
    ),
  };
}

function idsOf(lines: readonly AgreementLine[]) {
  return {
    categoryIds: lines.flatMap(({ conditions }) => conditions.categoryIds ?? []),
    siteIds: lines.flatMap(({ conditions }) => conditions.siteIds ?? []),
    assetIds: lines.flatMap(({ conditions }) => conditions.assetIds ?? []),
  };
}

async function calendarNames(tx: Tx, lines: readonly AgreementLine[]): Promise<Map<Id, string>> {
  const names = new Map<Id, string>();
  for (const id of new Set(lines.map(({ calendarId }) => calendarId))) {
    names.set(id, (await calendarFor(tx, id))?.name ?? '');
  }
  return names;
}
