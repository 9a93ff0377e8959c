import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calls, type NamedCall } from './call.store.ts';

interface Wanted {
  staffId: Id;
  teamIds: readonly Id[];
  /** A call that rings since before, or is spoken on since before, is one whose end was never told. */
  since: { rings: Instant; talks: Instant };
}

/** Calls under way that are this person's: they have it, it rings for them, or for nobody known and so for their team. */
export function callsFor(tx: Tx, { staffId, teamIds, since }: Wanted): Promise<NamedCall[]> {
  const rung = sql`select from call_event told
    where told.tenant_id = call.tenant_id and told.call_id = call.id and told.kind = 'ringing'`;
  const ringsForMe = sql`exists (${rung} and told.staff_id = ${staffId})`;
  const ringsForTeam = sql`(call.team_id is null or call.team_id = any(${teamIds}::uuid[]))
    and not exists (${rung} and told.staff_id is not null)`;
  const rings = sql<boolean>`call.state = 'ringing' and call.began_at > ${since.rings}
    and (${ringsForMe} or (${ringsForTeam}))`;
  return tx.rows(
    calls(tx)
      .where('call.direction', '=', 'in')
      .where('call.state', 'in', ['ringing', 'answered', 'transferred'])
      .where('call.beganAt', '>', since.talks)
      .where(sql<boolean>`(call.agent_id = ${staffId} or (${rings}))`)
      .orderBy('call.beganAt', 'desc')
      .orderBy('call.id', 'desc')
      .limit(5),
  );
}
