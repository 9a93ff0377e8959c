import type { Tx } from '../../../../platform/database/tx.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { deliveredAgreement, deliveredLines } from './agreement.delivered.ts';
import type { Agreement, AgreementVersion } from './agreement.rules.ts';
import { insertAgreement } from './agreement.store.ts';
import { insertVersion } from './agreement-version.store.ts';
import { forgetPromises } from '../selection/promised-agreements.ts';

/** Gives a new provider the standard agreement on its default calendar. */
export async function foundAgreements(tx: Tx): Promise<void> {
  const [tenant, { id: calendarId }] = [await ownTenant(tx), await defaultCalendar(tx)];
  const { code, ...names } = deliveredAgreement;
  const nobody = { customerId: null, contractId: null, counterpart: null, retiredAt: null };
  const name = names[tenant?.locale ?? 'zh-CN'];
  const agreement: Agreement = { id: tx.newId(), code, name, level: 'sla', isDefault: true, ...nobody, revision: 1 };
  await insertAgreement(tx, agreement);
  const version: AgreementVersion = {
    id: tx.newId(),
    agreementId: agreement.id,
    customerId: null,
    number: 1,
    validFrom: tx.now,
    validUntil: null,
    reason: null,
    clauses: {},
    madeAt: tx.now,
    madeById: null,
    withdrawnAt: null,
  };
  const lines = deliveredLines.map((line, at) => ({
    ...line,
    calendarId,
    id: tx.newId(),
    agreementId: agreement.id,
    versionId: version.id,
    customerId: null,
    position: at + 1,
  }));
  await insertVersion(tx, version, lines);
  forgetPromises(tx);
}
