import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementLevel, MilestoneKind } from '../../clock-kind.contract.ts';
import { lineFrom, type LineRow } from '../agreements/agreement-line.rules.ts';
import { courseOf, type PromisedAgreement, type PromisedLine, type PromisedVersion } from './promised.rules.ts';

type VersionHead = Omit<PromisedVersion, 'lines'>;

/** An agreement with its versions, whose lines are asked for apart. */
export interface AgreementHead extends Omit<PromisedAgreement, 'versions'> {
  versions: VersionHead[];
}

/** Those of the provider and of these customers; not those of contracts that others bought for them. */
export async function agreementHeads(tx: Tx, customerIds: readonly Id[]): Promise<AgreementHead[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('agreement')
      .innerJoin('agreementVersion as version', (join) =>
        join.onRef('version.tenantId', '=', 'agreement.tenantId').onRef('version.agreementId', '=', 'agreement.id'),
      )
      .select(['agreement.id', 'agreement.name', 'agreement.level', 'agreement.isDefault', 'agreement.customerId'])
      .select(['agreement.contractId', 'agreement.retiredAt', 'version.id as versionId', 'version.number'])
      .select(['version.validFrom', 'version.validUntil', 'version.madeAt', 'version.withdrawnAt'])
      .where('agreement.tenantId', '=', tx.tenantId)
      .where((row) =>
        row.or([
          row('agreement.customerId', 'is', null),
          ...(customerIds.length === 0 ? [] : [row('agreement.customerId', 'in', [...customerIds])]),
        ]),
      )
      .orderBy('agreement.id')
      .orderBy('version.number'),
  );
  const heads = new Map<Id, AgreementHead>();
  for (const { versionId, number, validFrom, validUntil, madeAt, withdrawnAt, level, ...row } of rows) {
    // checked by the table's constraint
    const head = heads.get(row.id) ?? { ...row, level: level as AgreementLevel, versions: [] };
    head.versions.push({ id: versionId, number, validFrom, validUntil, madeAt, withdrawnAt });
    heads.set(row.id, head);
  }
  return [...heads.values()];
}

/** By version, each by position; a version without lines promises nothing. */
export async function linesByVersion(tx: Tx, versionIds: readonly Id[]): Promise<Map<Id, PromisedLine[]>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('agreementLine as line')
      .leftJoin('clockKind as own', (join) =>
        join.onRef('own.tenantId', '=', 'line.tenantId').onRef('own.code', '=', 'line.kind'),
      )
      .select(['line.id', 'line.agreementId', 'line.versionId', 'line.customerId', 'line.position', 'line.name'])
      .select(['line.kind', 'line.conditions', 'line.calendarId', 'line.targetValue', 'line.targetUnit'])
      .select(['line.pausingReasons', 'line.stopsOn', 'line.onPriorityChange', 'line.onReopening'])
      .select(['line.beyondLimit', 'line.extensionPercent', 'own.startsOn', 'own.stopsOn as ownStop'])
      .where('line.tenantId', '=', tx.tenantId)
      .where('line.versionId', 'in', [...versionIds])
      .orderBy('line.position'),
  );
  return Map.groupBy(rows.map(promisedLine), ({ versionId }) => versionId);
}

/** What an own kind of clock runs from and to; null of a delivered one. */
export interface OwnCourse {
  startsOn: string | null;
  ownStop: string | null;
}

export function promisedLine({ startsOn, ownStop, ...row }: LineRow & OwnCourse): PromisedLine {
  // an own kind is checked when it is recorded
  const own = startsOn !== null && ownStop !== null ? { startsOn, stopsOn: ownStop } : null;
  return {
    ...lineFrom(row),
    course: courseOf(row.kind, own as Record<'startsOn' | 'stopsOn', MilestoneKind> | null),
  };
}
