import { Refusal } from '../../../../kernel/refusal.ts';
import type { MajorAct } from '../../major-incident.contract.ts';
import type { Caller } from '../tickets/ticket.policy.ts';
import { majorRefusals } from './major-incident.refusals.ts';
import { actsIn, type MajorIncident } from './major-incident.rules.ts';

/** What each act asks for; the routes say the same. */
export function permissionForMajor(act: MajorAct): string {
  if (act === 'declare' || act === 'dismiss') return 'major_incident.declare';
  return act === 'link' ? 'ticket.link' : 'major_incident.lead';
}

export function majorAbilities({ permissions }: Caller, { state }: Pick<MajorIncident, 'state'>): MajorAct[] {
  return actsIn(state).filter((act) => permissions.has(permissionForMajor(act)));
}

/** Refuses what nobody may do now; that they may at all the route has asked. */
export function refuseNotNow(act: MajorAct, { state }: Pick<MajorIncident, 'state'>): void {
  if (!actsIn(state).includes(act)) {
    throw new Refusal(majorRefusals.not_now, { state: `$t:service-desk:major.state.${state}` });
  }
}
