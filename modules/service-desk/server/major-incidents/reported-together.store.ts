import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TogetherBy } from '../../major-incident-rule.contract.ts';
import type { MajorIncident } from './major-incident.rules.ts';
import type { MajorRule } from './major-rule.rules.ts';
import { majorRuleById } from './major-rule.store.ts';

interface Asked {
  together: TogetherBy;
  /** The category, site or machine that they have in common. */
  of: Id;
  since: Instant;
}

/** Faults that are not solved and belong to no major incident yet, the first one first. Served by indexes on recorded_at. */
export async function reportedTogether(tx: Tx, { together, of, since }: Asked): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      select t.id from ticket t
      where t.tenant_id = ${tx.tenantId} and t.recorded_at >= ${since} and t.kind = 'incident'
        and t.imported_by is null and t.status in ('registered', 'in_progress', 'waiting')
        and ${isOf(tx, together, of)}
        and not exists (select from major_incident_hit h where h.tenant_id = t.tenant_id and h.ticket_id = t.id)
        and not exists (select from ticket_link l where l.tenant_id = t.tenant_id and l.ticket_id = t.id
          and l.kind = 'child_of' and l.retired_at is null)
      order by t.recorded_at, t.id limit 1000`),
  );
  return rows.map(({ id }) => id);
}

/** Of a category, with all below it. */
function isOf(tx: Tx, together: TogetherBy, of: Id) {
  if (together === 'site') return sql`t.site_id = ${of}`;
  if (together === 'asset') return sql`t.asset_id = ${of}`;
  return sql`t.category_id in (
    with recursive below as (
      select id from category where tenant_id = ${tx.tenantId} and id = ${of}
      union all
      select c.id from category c join below on c.parent_id = below.id where c.tenant_id = ${tx.tenantId}
    ) select id from below)`;
}

/** What a rule counted when it proposed it, and what came since. */
export async function proposedTickets(tx: Tx, major: MajorIncident): Promise<Id[]> {
  const rule = major.ruleId === null ? undefined : await majorRuleById(tx, major.ruleId);
  if (!rule || major.proposedFor === null) return [];
  return reportedTogether(tx, { together: rule.together, of: major.proposedFor, since: major.beganAt });
}

/** Whether the same is proposed or running, or somebody said lately that it is none. */
export async function isKnownAlready(tx: Tx, rule: MajorRule, of: Id): Promise<boolean> {
  const since = addSeconds(tx.now, -rule.minutes * 60);
  const row = await tx.first(
    statement(sql<{ id: Id }>`
      select id from major_incident
      where tenant_id = ${tx.tenantId} and proposed_for = ${of}
        and (state in ('proposed', 'running') or (state = 'dismissed' and created_at >= ${since}))
      limit 1`),
  );
  return row !== undefined;
}

/** What it is called in a sentence: a branch, a site, a machine. */
export async function nameOfCommon(tx: Tx, together: TogetherBy, of: Id): Promise<string> {
  const table = sql.table(together);
  const row = await tx.first(
    statement(sql<{ name: string }>`select name from ${table} where tenant_id = ${tx.tenantId} and id = ${of}`),
  );
  return row?.name ?? '';
}
