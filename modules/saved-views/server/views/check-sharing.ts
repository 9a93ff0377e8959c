import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { findTeam } from '../../../identity/index.ts';
import type { Sharing } from '../../saved-view.contract.ts';
import { mayShare } from './saved-view.policy.ts';
import { savedViewRefusals } from './saved-view.refusals.ts';
import type { Reader } from './saved-view.rules.ts';

export interface Shared {
  sharedWith: Sharing;
  teamId: Id | null;
}

const unshared: Shared = { sharedWith: 'nobody', teamId: null };

/** With whom a view is shared from now on. Refuses new sharing to whoever may not, and a team that is not there. */
export async function checkSharing(
  tx: Tx,
  reader: Reader,
  { before = unshared, wanted }: { before?: Shared; wanted: Shared },
): Promise<Shared> {
  const { sharedWith } = wanted;
  const teamId = sharedWith === 'team' ? wanted.teamId : null;
  if (sharedWith === before.sharedWith && teamId === before.teamId) return before;
  if (sharedWith === 'nobody') return unshared;
  if (!mayShare(reader)) throw new Refusal(savedViewRefusals.no_sharing, {}, 'sharedWith');
  if (sharedWith === 'everybody') return { sharedWith, teamId };
  if (teamId === null) throw new Refusal(savedViewRefusals.no_team, {}, 'teamId');
  const team = foundAt('teamId', await findTeam(tx, teamId));
  foundAt('teamId', team.retiredAt === null ? team : null);
  return { sharedWith, teamId };
}
