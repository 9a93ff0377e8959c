import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { staffWithRole } from '../../../identity/index.ts';
import { surveySettings } from '../settings/survey-settings-of.ts';
import { ownerOfTicket } from './follow-up.store.ts';
import { isLow } from './survey.rules.ts';

/** Whom a low score is told: the service managers, and whoever answers for the ticket; nobody of any other. */
export async function whoMakesGood(tx: Tx, { score, ticketId }: Record<string, unknown>): Promise<readonly Id[]> {
  if (typeof score !== 'number' || typeof ticketId !== 'string') return [];
  if (!isLow(score, await surveySettings(tx))) return [];
  const ownerId = await ownerOfTicket(tx, ticketId);
  return [...(await staffWithRole(tx, 'service_manager')), ...(ownerId === null ? [] : [ownerId])];
}
