import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { addMember, saveLeader } from '../teams/team-leader.store.ts';
import { teamsLedBy } from '../teams/team-member.store.ts';
import { leaderHandedOver } from '../teams/team.events.ts';
import { saveTeam } from '../teams/team.store.ts';

/** A team that somebody leads is led by whoever comes after them, who becomes its member. */
export const teamHolder: StaffHolder = {
  textKey: 'identity:holder.leads',
  canReturn: false,
  count: async (tx, staffId) => (await teamsLedBy(tx, staffId)).length,
  async handOver(tx, { from, to }) {
    for (const teamId of await teamsLedBy(tx, from)) {
      if (to !== null) await addMember(tx, teamId, to);
      await saveLeader(tx, teamId, to);
      await saveTeam(tx, teamId, {});
      await announce(tx, leaderHandedOver(teamId, { from, to }));
    }
  },
};
