import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { makeSurveyLink } from '../../modules/surveys/server/visits/make-survey-link.ts';
import { listQuestionnaires, recordQuestionnaire } from '../../modules/surveys/questionnaire.contract.ts';
import { listRecoveryTasks } from '../../modules/surveys/recovery-task.contract.ts';
import { answerSurvey, listTicketSurveys, recordSurveyCall } from '../../modules/surveys/survey.contract.ts';
import { changeSurveySetting, readSurveySetting } from '../../modules/surveys/survey-setting.contract.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

interface Asked {
  /** Code of the provider. */
  provider: string;
  admin: Client;
  customerId: string;
  contactId: string;
  title: string;
}

/** A ticket whose caller was asked, called, and gave one star: with the link of a mail, and somebody to make it good. */
export async function askHowItWas(world: World, asked: Asked): Promise<Record<string, string>> {
  const { admin, customerId, contactId, title } = asked;
  const questionnaire = await ownQuestionnaire(admin, customerId, title);
  const resolution = { code: 'permanent', mode: 'phone', solution: title } as const;
  const about = { kind: 'incident', channel: 'phone', impact: 'degraded', urgency: 'normal' } as const;
  const body = { ...about, title, customerId, callerId: contactId, resolution };
  const { id: ticket } = await admin.ask(recordTicket, { body });
  await world.work();
  const { items } = await admin.ask(listTicketSurveys, { params: { ticket } });
  const survey = items[0]?.id ?? '';
  const params = { survey };
  await linkTo(world, asked.provider, survey);
  await admin.ask(recordSurveyCall, { params });
  const answers = [
    { question: 'overall', number: 1 },
    { question: 'comment', text: title },
  ];
  await admin.ask(answerSurvey, { params, body: { answers } });
  await world.work();
  const tasks = await admin.ask(listRecoveryTasks, { query: { customerId } });
  return { survey, questionnaire, recoveryTask: tasks.items[0]?.id ?? '' };
}

/** As the provider wants it otherwise. */
export async function setSurveys(admin: Client): Promise<void> {
  const { revision, expiresDays } = await admin.ask(readSurveySetting);
  const headers = { 'if-match': `"r${revision}"` };
  await admin.ask(changeSurveySetting, { body: { expiresDays: expiresDays + 1 }, headers });
}

async function ownQuestionnaire(admin: Client, customerId: string, name: string): Promise<string> {
  const { items } = await admin.ask(listQuestionnaires);
  const own = items.find(({ customer }) => customer?.id === customerId);
  if (own) return own.id;
  const words = { 'zh-CN': name, en: null };
  const asks = { options: [], condition: null };
  const questions = [
    { key: 'overall', kind: 'stars' as const, words, isRequired: true, ...asks },
    { key: 'comment', kind: 'text' as const, words, isRequired: false, ...asks },
  ];
  return (await admin.ask(recordQuestionnaire, { body: { name, customerId, questions } })).id;
}

async function linkTo({ parts, clock }: World, code: string, survey: string): Promise<void> {
  const provider = await parts.identify.provider(code);
  if (!provider) throw new Error(`no provider ${code}`);
  const scope = { tenantId: provider.id, caller: systemCaller('test'), now: clock.now(), seenRevision: undefined };
  await parts.unitOfWork.run({ ...scope, origin: { channel: 'worker', address: null } }, (tx) =>
    makeSurveyLink(tx, survey),
  );
}
