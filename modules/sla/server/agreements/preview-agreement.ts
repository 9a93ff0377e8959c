import type { InputOf } from '../../../../kernel/contract.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { addWorking } from '../../../../kernel/working-time/working-time.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { calendarFor } from '../../../calendars/index.ts';
import {
  clockKinds,
  type AgreementPreview,
  type previewAgreement as endpoint,
  type WantedLine,
} from '../../agreement.contract.ts';
import { newestLines } from './agreement.rules.ts';
import { agreementById, linesOf, linesOfDefault } from './agreement.store.ts';
import { refuseUnsoundLines } from './refuse-unsound-lines.ts';

/** "A P2 recorded now would be due …", while the lines are still being written. Changes nothing. */
export async function previewAgreement(tx: Tx, input: InputOf<typeof endpoint>): Promise<AgreementPreview> {
  const { priority, startAt = tx.now, agreementId, lines: wanted = [] } = input;
  await refuseUnsoundLines(tx, wanted);
  const lines = newestLines(agreementId === undefined ? await linesOfDefault(tx) : await ownLines(tx, agreementId));
  const clocks = [];
  for (const kind of clockKinds) {
    const fits = (line: WantedLine) => line.kind === kind && line.priority === priority;
    const line = wanted.find(fits) ?? lines.find(fits);
    if (line) clocks.push(await clockBy(tx, line, startAt));
  }
  return { startAt, clocks };
}

async function ownLines(tx: Tx, agreementId: string) {
  const { id } = found(await agreementById(tx, agreementId));
  return linesOf(tx, [id]);
}

async function clockBy(tx: Tx, { kind, targetSeconds, calendarId }: WantedLine, startAt: Instant) {
  const { id, name, working, isProvisional } = found(await calendarFor(tx, calendarId));
  const deadlineAt = targetSeconds === null ? null : addWorking(working, startAt, targetSeconds);
  const calendar = { id, name };
  return { kind, targetSeconds, deadlineAt, calendar, isProvisional: deadlineAt !== null && isProvisional(deadlineAt) };
}
