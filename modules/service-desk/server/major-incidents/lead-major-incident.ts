import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../major-incident.contract.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { tellMajor } from './major-entry.store.ts';
import { saveHits } from './major-hit.store.ts';
import {
  disruptionsTold,
  majorChanged,
  majorDismissed,
  majorNoted,
  majorStepChecked,
} from './major-incident.events.ts';
import { majorRefusals } from './major-incident.refusals.ts';
import { saveMajor } from './major-incident.store.ts';
import { checkPerson, majorToAct } from './major-to-act.ts';
import { showMajor } from './show-major-incident.ts';

type View = contract.MajorIncidentView;

export async function dismissMajorIncident(
  tx: Tx,
  input: InputOf<typeof contract.dismissMajorIncident>,
): Promise<View> {
  const major = await majorToAct(tx, input.majorIncident, 'dismiss');
  const dismissed = await saveMajor(tx, { ...major, state: 'dismissed', dismissReason: input.reason });
  await tellMajor(tx, major.id, { kind: 'dismissed', words: input.reason });
  await announce(tx, majorDismissed(dismissed));
  return showMajor(tx, dismissed);
}

export async function changeMajorIncident(tx: Tx, input: InputOf<typeof contract.changeMajorIncident>): Promise<View> {
  const major = await majorToAct(tx, input.majorIncident, 'change');
  const { title = major.title, updateMinutes = major.updateMinutes } = input;
  const isHandedOver = input.commanderId !== undefined && input.commanderId !== major.commanderId;
  const commanderId = input.commanderId ? await checkPerson(tx, 'commanderId', input.commanderId) : major.commanderId;
  const changed = await saveMajor(tx, { ...major, title, updateMinutes, commanderId });
  if (isHandedOver) await tellMajor(tx, major.id, { kind: 'commander' });
  if (title !== major.title) await announce(tx, ...disruptionsTold(await saveHits(tx, major.id, { title })));
  await announce(tx, majorChanged(changed));
  return showMajor(tx, changed);
}

export async function checkMajorStep(tx: Tx, input: InputOf<typeof contract.checkMajorStep>): Promise<View> {
  const doneById = staffActing(tx.caller);
  const major = await majorToAct(tx, input.majorIncident, 'check');
  const { key, isDone } = input;
  const step = major.steps.find((one) => one.key === key);
  if (!step) throw new Refusal(majorRefusals.unknown_step, {}, 'key');
  const done = isDone ? { doneAt: tx.now, doneById } : { doneAt: null, doneById: null };
  const steps = major.steps.map((one) => (one === step ? { ...one, ...done } : one));
  const checked = await saveMajor(tx, { ...major, steps });
  await tellMajor(tx, major.id, { kind: isDone ? 'step_done' : 'step_open', words: step.text });
  await announce(tx, majorStepChecked(checked, { key, isDone }));
  return showMajor(tx, checked);
}

export async function noteOnMajorIncident(tx: Tx, input: InputOf<typeof contract.noteOnMajorIncident>): Promise<View> {
  const major = await majorToAct(tx, input.majorIncident, 'note');
  await tellMajor(tx, major.id, { kind: 'note', words: input.words });
  await announce(tx, majorNoted(major, input.words));
  return showMajor(tx, major);
}
