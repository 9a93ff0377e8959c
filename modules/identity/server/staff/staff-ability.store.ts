import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { DeskGrade, EngineerGrade } from '../../grade.contract.ts';
import { soonUntil } from '../certificates/certificate.rules.ts';

/** Who can do what, and is there to do it. */
export interface AbilityFilter {
  skill?: Id | undefined;
  /** Of that skill: at least this well; undefined: at all. */
  level?: number | undefined;
  engineerGrade?: readonly EngineerGrade[] | undefined;
  deskGrade?: readonly DeskGrade[] | undefined;
  /** Somebody has a certificate that … */
  certificate?: 'expired' | 'soon' | undefined;
  away?: 'now' | undefined;
  today: Day;
}

/** A condition on `staff_member staff`; served by the indexes of each table, led by the staff member or the skill. */
export function whoCan(tx: Tx, filter: AbilityFilter) {
  const { skill, engineerGrade, deskGrade, certificate, away } = filter;
  return sql<boolean>`${sql.join(
    [
      sql`true`,
      ...(skill === undefined ? [] : [hasSkill(tx, { skill, level: filter.level ?? 1 })]),
      ...(engineerGrade ? [sql`staff.engineer_grade = any(${[...engineerGrade]}::text[])`] : []),
      ...(deskGrade ? [sql`staff.desk_grade = any(${[...deskGrade]}::text[])`] : []),
      ...(certificate ? [hasCertificate(tx, certificate, filter.today)] : []),
      ...(away ? [isAway(tx)] : []),
    ],
    sql` and `,
  )}`;
}

function hasSkill(tx: Tx, { skill, level }: { skill: Id; level: number }) {
  return sql`staff.id in (
    select staff_id from staff_skill
    where tenant_id = ${tx.tenantId} and skill_id = ${skill} and level >= ${level}
  )`;
}

function hasCertificate(tx: Tx, standing: 'expired' | 'soon', today: Day) {
  const ends =
    standing === 'expired'
      ? sql`expires_on < ${today}::date`
      : sql`expires_on between ${today}::date and ${soonUntil(today)}::date`;
  return sql`staff.id in (
    select staff_id from staff_certificate where tenant_id = ${tx.tenantId} and retired_at is null and ${ends}
  )`;
}

function isAway(tx: Tx) {
  return sql`staff.id in (
    select staff_id from staff_leave
    where tenant_id = ${tx.tenantId} and cancelled_at is null and starts_at <= ${tx.now} and ends_at > ${tx.now}
  )`;
}
