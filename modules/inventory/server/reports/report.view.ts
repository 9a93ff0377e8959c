import type { Id } from '../../../../kernel/id.ts';
import { toldShape, type InventoryReportRow, type InventoryReportView } from '../../inventory-report.contract.ts';
import { confidenceIn } from '../matching/match.rules.ts';
import type { NamedReport } from './report-list.store.ts';
import { abilitiesOn, isKept } from './report.policy.ts';

export function rowOf(report: NamedReport): InventoryReportRow {
  const { id, source, customerId, customer, receivedAt, state, why, confidence, machine } = report;
  const told = toldShape.safeParse(report.told);
  return {
    id,
    source,
    customer: { id: customerId, name: customer },
    receivedAt,
    state,
    why,
    told: told.success ? told.data : null,
    confidence,
    machine,
  };
}

interface Asker {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

export function viewOf(caller: Asker, report: NamedReport): InventoryReportView {
  const { bytes, token, scan, scanId, evidence, decidedAs, decidedAt, decidedBy, effects, revision } = report;
  const sees = (customerId: Id) => caller.customers === 'all' || caller.customers.includes(customerId);
  return {
    ...rowOf(report),
    bytes,
    isForgotten: !isKept(report),
    token,
    scan: scanId !== null && scan !== null ? { id: scanId, name: scan } : null,
    evidence: evidence
      // a machine of a customer whom the reader may not see is not told to them
      .filter(({ customerId }) => sees(customerId))
      .map((bearer) => ({
        machine: { id: bearer.assetId, number: bearer.number, name: bearer.name },
        isRetired: bearer.isRetired,
        isOurs: bearer.customerId === report.customerId,
        confidence: confidenceIn(bearer),
        signs: [...bearer.signs],
      })),
    decision: decidedAs && decidedAt ? { as: decidedAs, by: decidedBy, at: decidedAt } : null,
    effects: effects && {
      isNew: effects.isNew,
      fields: Object.keys(effects.fields),
      fitted: effects.fitted.length,
      removed: effects.removed.length,
      others: Object.entries(effects.others ?? {}).map(([name, { came, went }]) => ({ name, came, went })),
    },
    revision,
    abilities: abilitiesOn(caller, report),
  };
}
