import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AgreementView, changeAgreement as endpoint, WantedLine } from '../../agreement.contract.ts';
import { agreementChanged, type LineChange } from './agreement.events.ts';
import { agreementRefusals } from './agreement.refusals.ts';
import { newestLines, placeOf, saysSame, type Agreement } from './agreement.rules.ts';
import { agreementsForChange, insertLines, linesOf, saveAgreement } from './agreement.store.ts';
import { refuseUnsoundLines } from './refuse-unsound-lines.ts';
import { showAgreement } from './show-agreements.ts';

/** A line that says something else is a new version: what is timed already keeps the version of its time (SLA-05). */
export async function changeAgreement(tx: Tx, input: InputOf<typeof endpoint>): Promise<AgreementView> {
  const agreements = await agreementsForChange(tx);
  const before = found(agreements.find(({ id }) => id === input.agreement));
  refuseStale(tx, before.revision);
  const { name = before.name, lines = [] } = input;
  const after: Agreement = { ...before, name, revision: before.revision + 1 };
  if (agreements.some((other) => other.id !== after.id && other.name === name)) {
    throw new Refusal(agreementRefusals.name_taken, { name }, 'name');
  }
  await refuseUnsoundLines(tx, lines);

  const changed = await lineChanges(tx, after, lines);
  await saveAgreement(tx, after);
  await insertLines(
    tx,
    changed.map(({ to }) => to),
  );
  const changes = { name: changesBetween(before, after, ['name']).name, lines: changed };
  await announce(tx, agreementChanged(after, changes));
  return showAgreement(tx, after);
}

async function lineChanges(tx: Tx, agreement: Agreement, wanted: readonly WantedLine[]): Promise<LineChange[]> {
  const newest = new Map(newestLines(await linesOf(tx, [agreement.id])).map((line) => [placeOf(line), line]));
  return wanted.flatMap((line) => {
    const from = newest.get(placeOf(line)) ?? null;
    if (from && saysSame(from, line)) return [];
    const version = (from?.version ?? 0) + 1;
    return [{ from, to: { ...line, id: tx.newId(), agreementId: agreement.id, version, validFrom: tx.now } }];
  });
}
