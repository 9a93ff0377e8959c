import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import { hours, minutes, plainLine, type UndatedLine } from '../agreements/agreement.delivered.ts';
import type { Agreement, AgreementVersion } from '../agreements/agreement.rules.ts';
import { insertAgreement } from '../agreements/agreement.store.ts';
import { insertVersion } from '../agreements/agreement-version.store.ts';
import { forgetPromises } from '../selection/promised-agreements.ts';

interface Promised {
  level: AgreementLevel;
  /** Null: of the provider. */
  customerId: Id | null;
  contractId?: Id;
  lines: readonly UndatedLine[];
}

/** For tests and demo: an agreement of one version from now on, on the provider's default calendar. */
export async function promise(tx: Tx, { level, customerId, contractId, lines }: Promised): Promise<Id> {
  const { id: calendarId } = await defaultCalendar(tx);
  const id = tx.newId();
  const whose = { level, isDefault: false, customerId, contractId: contractId ?? null };
  const agreement: Agreement = { id, code: null, name: id, ...whose, counterpart: null, retiredAt: null, revision: 1 };
  await insertAgreement(tx, agreement);
  const made = { validUntil: null, reason: null, clauses: {}, madeAt: tx.now, madeById: null, withdrawnAt: null };
  const version: AgreementVersion = {
    id: tx.newId(),
    agreementId: id,
    customerId,
    number: 1,
    validFrom: tx.now,
    ...made,
  };
  const kept = lines.map((line, at) => {
    const place = { agreementId: id, versionId: version.id, customerId, position: at + 1 };
    return { ...line, ...place, calendarId, id: tx.newId() };
  });
  await insertVersion(tx, version, kept);
  forgetPromises(tx);
  return id;
}

/** Arrival within 2 h, a word every hour, parts within 4 h for the customer; 30 min for whoever is to take over. */
export async function promiseTo(tx: Tx, customerId: Id): Promise<void> {
  const lines = [plainLine('arrival', hours(2)), plainLine('update', hours(1)), plainLine('delivery', hours(4))];
  await promise(tx, { level: 'sla', customerId, lines });
  await promise(tx, { level: 'ola', customerId: null, lines: [plainLine('takeover', minutes(30))] });
}
