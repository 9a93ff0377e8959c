import type { Tx } from '../../../../platform/database/tx.ts';
import { checkCategory, checkCode, checkHands } from '../tickets/check-reference.ts';
import type { TicketTemplate } from './ticket-template.rules.ts';

/** Refuses, at its field, what a ticket could not begin with; what stays as it was is not asked again. */
export async function checkTemplate(tx: Tx, wanted: TicketTemplate, before: TicketTemplate): Promise<void> {
  const { categoryId, teamId, channel, resolution } = wanted;
  if (categoryId !== before.categoryId) await checkCategory(tx, categoryId);
  if (teamId !== before.teamId) await checkHands(tx, { teamId, assigneeId: null });
  if (channel !== null && channel !== before.channel)
    await checkCode(tx, 'channel', { list: 'channel', code: channel });
  if (resolution === null) return;
  const { code, mode } = resolution;
  if (code !== before.resolution?.code) await checkCode(tx, 'resolution.code', { list: 'resolution_code', code });
  if (mode !== before.resolution?.mode) {
    await checkCode(tx, 'resolution.mode', { list: 'handling_mode', code: mode });
  }
}
