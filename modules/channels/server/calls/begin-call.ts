import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { takeCallEvent as endpoint } from '../../call.contract.ts';
import { recordInChannel } from '../records/record-in-channel.ts';
import { digitsOf, readCallNumber } from './call-number.rules.ts';
import { courseOf } from './call.rules.ts';
import { callForChange, insertCall, updateCall, type Call } from './call.store.ts';
import { whoseCall } from './whose-call.ts';

type Input = InputOf<typeof endpoint>;

/** The call that an event is about, held until the transaction ends; the first event of it begins it. */
export async function beginCall(tx: Tx, input: Input): Promise<Call> {
  const before = await callForChange(tx, { externalId: input.callId });
  if (before) return before;
  const { call, label } = await newCall(tx, input);
  const began = await insertCall(tx, call);
  // another event of it was first, a moment ago
  if (!began) return found(await callForChange(tx, { externalId: input.callId }));
  return call.direction === 'out' ? call : recorded(tx, call, label);
}

/** `label`: what the number that was dialled is called. */
async function newCall(tx: Tx, input: Input): Promise<{ call: Call; label: string | null }> {
  const number = input.number === undefined ? null : readCallNumber(input.number);
  const dialled = input.dialled === undefined ? null : digitsOf(input.dialled);
  const direction = input.direction ?? 'in';
  const { label, ...whose } = await whoseCall(tx, { direction, number, dialled });
  const call = {
    id: tx.newId(),
    ...courseOf([{ kind: input.event, at: input.at, staffId: null }]),
    ...whose,
    externalId: input.callId,
    direction,
    number,
    dialled,
    channelRecordId: null,
  };
  return { call, label };
}

/** With its entry in the channel log, which waits to be linked. */
async function recorded(tx: Tx, call: Call, label: string | null): Promise<Call> {
  const { customerId, contactId, number, beganAt } = call;
  const came = { kind: 'call', cameAt: beganAt, customerId, contactId, agentId: null, address: number, label } as const;
  const channelRecordId = await recordInChannel(tx, came);
  await updateCall(tx, call.id, { channelRecordId });
  return { ...call, channelRecordId };
}
