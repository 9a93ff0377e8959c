import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import { siteById } from '../../../customers/index.ts';
import { guestSubject } from '../../../identity/index.ts';
import type { reportByLabel as endpoint } from '../../label-visit.contract.ts';
import { recordTicket } from '../tickets/record-ticket.ts';
import { labelVisitRefusals } from './label-visit.refusals.ts';
import { mostReportsAnHour, ticketOfReport } from './label-visit.rules.ts';
import { holdReports, labelReportsSince } from './label-visit.store.ts';

/** Answers with the number alone, which the last statement gives. */
export async function reportByLabel(tx: Tx, report: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { subjectId: assetId, customerId } = guestSubject(tx, 'asset');
  if (report.assetId !== assetId) throw new Refusal(labelVisitRefusals.other_machine);
  await holdReports(tx, assetId);
  const anHourAgo = { since: addSeconds(tx.now, -3600), enough: mostReportsAnHour };
  if ((await labelReportsSince(tx, assetId, anHourAgo)) >= mostReportsAnHour) {
    throw new Refusal(labelVisitRefusals.too_often);
  }
  const siteId = await standsAt(tx, assetId);
  return recordTicket(tx, ticketOfReport(report, { customerId, assetId, siteId }));
}

/** The site of the machine, while it is one. */
async function standsAt(tx: Tx, assetId: Id): Promise<Id | null> {
  const { siteId } = found(await assetById(tx, assetId, assetScopeOf(tx.caller)));
  const site = siteId === null ? undefined : await siteById(tx, siteId);
  return site && site.retiredAt === null ? site.id : null;
}
