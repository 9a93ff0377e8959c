import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import type { AgreementView } from '../../agreement.contract.ts';
import { newestLines, type Agreement } from './agreement.rules.ts';
import { linesOf } from './agreement.store.ts';
import { agreementView } from './agreement.view.ts';

/** Agreements with their newest lines, as this caller sees them. */
export async function showAgreements(tx: Tx, agreements: readonly Agreement[]): Promise<AgreementView[]> {
  const lines = await linesOf(
    tx,
    agreements.map(({ id }) => id),
  );
  const calendars = await calendarNames(
    tx,
    newestLines(lines).map(({ calendarId }) => calendarId),
  );
  return agreements.map((agreement) => agreementView(agreement, { caller: tx.caller, lines, calendars }));
}

export async function showAgreement(tx: Tx, agreement: Agreement): Promise<AgreementView> {
  const [view] = await showAgreements(tx, [agreement]);
  if (!view) throw new Error('one agreement has one view');
  return view;
}

async function calendarNames(tx: Tx, ids: readonly Id[]): Promise<Map<Id, string>> {
  const names = new Map<Id, string>();
  for (const id of new Set(ids)) names.set(id, (await calendarFor(tx, id))?.name ?? '');
  return names;
}
