import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { isPlaceholderMac, isPlaceholderSerial } from '../../../assets/index.ts';
import type { JunkKind, JunkSignView, recordInventoryJunkSign as endpoint } from '../../inventory-junk.contract.ts';
import { junkRecorded } from './junk.events.ts';
import { junkRefusals } from './junk.refusals.ts';
import { writtenSign } from './junk.rules.ts';
import { insertJunkSign, junkSigns } from './junk.store.ts';

export async function recordJunkSign(tx: Tx, { kind, value: text, reason }: InputOf<typeof endpoint>) {
  const value = signIn(kind, text);
  const known = await junkSigns(tx);
  if (isDelivered(kind, value) || known.some((sign) => sign.kind === kind && sign.value === value)) {
    throw new Refusal(junkRefusals.listed, {}, 'value');
  }
  const sign = { id: tx.newId(), kind, value };
  const createdById = tx.caller.kind === 'staff' ? tx.caller.subjectId : null;
  await insertJunkSign(tx, { ...sign, reason, createdById });
  await announce(tx, junkRecorded(sign));
  return found<JunkSignView>((await junkSigns(tx)).find(({ id }) => id === sign.id));
}

function signIn(kind: JunkKind, text: string): string {
  const value = writtenSign(kind, text);
  if (value !== null) return value;
  throw new Refusal(kind === 'uuid' ? junkRefusals.not_a_uuid : junkRefusals.not_a_mac, {}, 'value');
}

function isDelivered(kind: JunkKind, value: string): boolean {
  return kind === 'mac' ? isPlaceholderMac(value) : kind === 'serial' && isPlaceholderSerial(value);
}
