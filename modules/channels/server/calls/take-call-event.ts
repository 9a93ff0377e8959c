import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { takeCallEvent as endpoint } from '../../call.contract.ts';
import { staffAtExtension } from '../phones/staff-extension.store.ts';
import { identifyRecord } from '../records/identify-record.ts';
import { setRecordAgent } from '../records/set-record-agent.ts';
import { beginCall } from './begin-call.ts';
import { callOfEvent, eventsOfCall, insertCallEvent } from './call-event.store.ts';
import { callTold } from './call.events.ts';
import { digitsOf, readCallNumber } from './call-number.rules.ts';
import { callRefusals } from './call.refusals.ts';
import { courseOf, timeFault } from './call.rules.ts';
import { updateCall, type Call } from './call.store.ts';
import { whoseCall } from './whose-call.ts';

type Input = InputOf<typeof endpoint>;

/**
 * What a phone system tells of a call (SD-17). Told twice it happened once; a late event, or one out of order, changes
 * what the call is by now. The first one of a call that comes in writes its entry of the channel log (SD-24).
 */
export async function takeCallEvent(tx: Tx, input: Input): Promise<AnswerOf<typeof endpoint>> {
  if (tx.caller.customers !== 'all') throw new Refusal(callRefusals.all_customers_only);
  const fault = timeFault(input.at, tx.now);
  if (fault) throw new Refusal(callRefusals[fault], {}, 'at');
  const extension = input.extension === undefined ? null : digitsOf(input.extension);
  const staffId = extension === null ? null : await staffAtExtension(tx, extension);

  const call = await beginCall(tx, input);
  const event = { kind: input.event, at: input.at, staffId, externalId: input.eventId, callId: call.id };
  if (!(await insertCallEvent(tx, { ...event, customerId: call.customerId, extension }))) {
    if ((await callOfEvent(tx, input.eventId)) !== call.id) throw new Refusal(callRefusals.event_taken, {}, 'eventId');
    return { callId: call.id, state: call.state, isRepeated: true };
  }
  const course = courseOf(await eventsOfCall(tx, call.id));
  await updateCall(tx, call.id, { ...course, ...(await saidLater(tx, call, input)) });
  if (call.channelRecordId !== null && course.agentId !== null && course.answeredAt !== null) {
    // whoever took it first answers for its being recorded, also when it is put through (SD-08)
    await setRecordAgent(tx, call.channelRecordId, found(course.firstAgentId ?? course.agentId));
  }
  await announce(tx, callTold(call, { kind: input.event, at: input.at, staffId, number: call.number }));
  return { callId: call.id, state: course.state, isRepeated: false };
}

/** The first event that names a number says it, be it the last to come; and with it, perhaps, who calls. */
async function saidLater(tx: Tx, call: Call, input: Input): Promise<Partial<Call>> {
  const { direction } = call;
  const number = call.number ?? (input.number === undefined ? null : readCallNumber(input.number));
  const dialled = call.dialled ?? (input.dialled === undefined ? null : digitsOf(input.dialled));
  if (number === call.number && dialled === call.dialled) return {};
  const { hotlineId, teamId, customerId, contactId } = await whoseCall(tx, { direction, number, dialled });
  // whom somebody has named stays named
  if (call.customerId !== null || customerId === null) return { number, dialled, hotlineId, teamId };
  if (call.channelRecordId !== null)
    await identifyRecord(tx, { recordId: call.channelRecordId, customerId, contactId });
  return { number, dialled, hotlineId, teamId, customerId, contactId };
}
