import { addSeconds, secondsBetween, type Instant } from '../../kernel/instant.ts';
import { completeRecoveryTask, listRecoveryTasks } from '../../modules/surveys/recovery-task.contract.ts';
import { answerSurvey, listTicketSurveys, type SurveyView } from '../../modules/surveys/survey.contract.ts';
import type { Answer } from '../../modules/surveys/survey-answer.contract.ts';
import { followUpTicket, leaveOutSurveys, noteOutcome, openRecovery } from '../../modules/surveys/index.ts';
import { remedies, type Opinion } from '../story/opinions.ts';
import type { Hired } from './hire.ts';
import type { Player } from './player.ts';
import type { RecordedTicket } from './ticket.ts';

/** The caller of a ticket that was just resolved is asked how it was. */
export function askHow(player: Player, { id }: RecordedTicket, at: Instant): Promise<void> {
  return player.react(at, async (tx) => {
    await followUpTicket(tx, id);
    await noteOutcome(tx, { ticketId: id });
  });
}

/** It was reopened before they answered. */
export function askNoLonger(player: Player, { id }: RecordedTicket, at: Instant): Promise<void> {
  return player.react(at, async (tx) => {
    await leaveOutSurveys(tx, id, { reason: 'reopened', reopenCount: 1 });
    await noteOutcome(tx, { ticketId: id });
  });
}

interface Saying {
  opinion: Opinion | null;
  resolvedAt: Instant;
  now: Instant;
}

/** They say what they think: in the portal, or to whoever took their call when the desk calls back. */
export async function tellOpinion(player: Player, ticket: RecordedTicket, saying: Saying): Promise<void> {
  const { opinion, resolvedAt, now } = saying;
  if (!opinion) return;
  const at = addSeconds(resolvedAt, opinion.after * 60);
  if (at >= now) return;
  const { people, callerId, customerId } = ticket.request;
  const params = { ticket: ticket.id };
  const { items } = await player.do(listTicketSurveys, { caller: people.recorder, at }, { params });
  const asked = items.find(({ state }) => state === 'sent');
  if (!asked) return;
  const caller = asked.way === 'phone' ? people.recorder : player.contact(callerId, customerId);
  const body = { answers: answersOf(opinion) };
  await player.do(answerSurvey, { caller, at }, { params: { survey: asked.id }, body });
  await player.react(at, (tx) => followAnswer(tx, asked));
}

async function followAnswer(tx: Parameters<typeof noteOutcome>[0], { id, ticket }: SurveyView): Promise<void> {
  await noteOutcome(tx, { ticketId: ticket.id });
  await openRecovery(tx, id);
}

/** To the questions of the delivered questionnaire. */
function answersOf({ stars, lacking, comment }: Opinion): Answer[] {
  return [
    { question: 'overall', number: stars },
    ...(lacking.length > 0 ? [{ question: 'lacking', choices: [...lacking] }] : []),
    ...(comment === null ? [] : [{ question: 'comment', text: comment }]),
  ];
}

const openForSeconds = 3 * 24 * 3600;

/** What went wrong more than a few days ago was made good; the latest still waits. */
export async function makeGood(player: Player, { manager, now }: { manager: Hired; now: Instant }): Promise<void> {
  const moment = { caller: manager.caller, at: now };
  const query = { recovery: 'open', limit: 200 } as const;
  const { items } = await player.do(listRecoveryTasks, moment, { query });
  const due = items.filter(({ openedAt }) => secondsBetween(openedAt, now) > openForSeconds);
  for (const [place, task] of due.entries()) {
    const at = addSeconds(task.openedAt, (6 + (place % 40)) * 3600);
    const remedy = remedies[place % remedies.length] ?? '';
    const params = { recoveryTask: task.id };
    await player.do(
      completeRecoveryTask,
      { caller: manager.caller, at, seen: task.revision },
      { params, body: { remedy } },
    );
  }
}
