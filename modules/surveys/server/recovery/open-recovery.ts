import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { surveySettings } from '../settings/survey-settings-of.ts';
import { ownerOfTicket } from '../surveys/follow-up.store.ts';
import { isLow } from '../surveys/survey.rules.ts';
import { surveyById } from '../surveys/survey.store.ts';
import { recoveryTaskOpened } from './recovery-task.events.ts';
import type { RecoveryTask } from './recovery-task.rules.ts';
import { insertTask } from './recovery-task.store.ts';

/** A low score is somebody's to make good: first of all whoever answers for the ticket (SD-08). Told twice, it is opened once. */
export async function openRecovery(tx: Tx, surveyId: Id): Promise<void> {
  const survey = await surveyById(tx, surveyId, 'all');
  const settings = await surveySettings(tx);
  if (!survey || survey.score === null || !isLow(survey.score, settings)) return;
  const task: RecoveryTask = {
    id: tx.newId(),
    customerId: survey.customerId,
    surveyId,
    ticketId: survey.ticketId,
    ownerId: await ownerOfTicket(tx, survey.ticketId),
    openedAt: tx.now,
    dueAt: addSeconds(tx.now, settings.recoveryDays * 86_400),
    doneAt: null,
    doneById: null,
    remedy: null,
    revision: 1,
  };
  if (await insertTask(tx, task)) await announce(tx, recoveryTaskOpened(task, survey.score));
}
