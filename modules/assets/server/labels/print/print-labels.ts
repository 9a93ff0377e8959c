import type { InputOf } from '../../../../../kernel/contract.ts';
import type { Id } from '../../../../../kernel/id.ts';
import { Refusal } from '../../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { FileAnswer } from '../../../../../platform/module/file-answer.ts';
import type { Before } from '../../../../../platform/module/register.ts';
import { found } from '../../../../../platform/module/refusals.ts';
import { printPdf } from '../../../../../platform/pdf/print-pdf.ts';
import { ownTenant } from '../../../../tenancy/index.ts';
import type { printLabels as endpoint } from '../../../label-print.contract.ts';
import { fingerprintsOf } from '../fingerprints-of.ts';
import { makePin, type FreshPin } from '../issue-label.ts';
import { labelPrinted } from '../label.events.ts';
import { labelRefusals } from '../label.refusals.ts';
import { putNewLabels } from '../put-new-labels.ts';
import { chooseMachines, hotlinesOn } from './choose-machines.ts';
import { labelDocument, type LabelToPrint } from './label-document.ts';
import type { ChosenMachine } from './labelled-machine.store.ts';
import { labelTemplate } from './label-template.store.ts';
import { saveReprinted } from './printed-label.store.ts';

type Input = InputOf<typeof endpoint>;

/** Hashing 500 PINs takes seconds: without a connection, two at a time, so that whoever signs in has a turn between. */
export async function makePins(steps: Before, input: Input): Promise<{ pins: FreshPin[] }> {
  const wanted = await steps.run(async (tx) => {
    const { fields } = await labelTemplate(tx, input.template);
    if (input.newPins && !fields.includes('pin')) throw new Refusal(labelRefusals.no_pin_field);
    return (await chooseMachines(tx, input)).filter((machine) => needsNew(machine, input)).length;
  });
  const pins: FreshPin[] = [];
  while (pins.length < wanted) pins.push(...(await Promise.all([makePin(), makePin()])));
  return { pins };
}

/**
 * Labels on paper. A machine without a label gets one, whose PIN is printed this once; with `newPins` all get new ones.
 * The others are printed with the code that they have, and without the PIN, which nobody knows.
 */
export async function printLabels(tx: Tx, input: Input & { pins: FreshPin[] }): Promise<FileAnswer> {
  const chosen = await chooseMachines(tx, input);
  await holdRecords(
    tx,
    'asset',
    chosen.map(({ id }) => id),
  );
  // as they are now that nobody else changes them
  const machines = await chooseMachines(tx, input);
  const [template, provider] = [await labelTemplate(tx, input.template), found(await ownTenant(tx))];
  const fresh = await issueNew(tx, machines, { ...input, fields: template.fields });
  await reprint(tx, machines, { ...input, fields: template.fields });
  const labels = machines.map((machine): LabelToPrint => {
    const { pin = null, code = found(machine.code) } = fresh.get(machine.id) ?? {};
    const hotlines = hotlinesOn(machine, template, provider.hotline);
    return { ...machine, hotlines, remark: template.remark, pin, code: `${provider.code}.${code}` };
  });
  return {
    fileName: `labels-${tx.now.slice(0, 10)}.pdf`,
    mediaType: 'application/pdf',
    open: async function* ({ texts, publicUrl }) {
      const say = (key: string) => texts.translate(input.locale, key);
      // a code on a machine leads to us for years: where we know where that is, nobody else says it
      const origin = publicUrl ?? input.origin;
      yield await printPdf(labelDocument(labels, { ...input, origin, fields: template.fields, say }));
    },
  };
}

interface Printing {
  newPins: boolean;
  pins: readonly FreshPin[];
  fields: readonly string[];
}

function needsNew({ labelId }: ChosenMachine, { newPins }: Pick<Printing, 'newPins'>): boolean {
  return newPins || labelId === null;
}

async function issueNew(tx: Tx, machines: readonly ChosenMachine[], printing: Printing) {
  const needing = machines.filter((machine) => needsNew(machine, printing));
  const wanted = needing.map((machine, at) => {
    const made = printing.pins[at];
    // somebody put a label out of use meanwhile
    if (!made) throw new Refusal(labelRefusals.chosen_changed);
    const { id: assetId, customerId } = machine;
    return { assetId, customerId, printed: fingerprintsOf(machine, printing.fields), ...made };
  });
  const codes = await putNewLabels(
    tx,
    wanted.map(({ pin: _pin, ...label }) => label),
    { printedAt: tx.now },
  );
  return new Map<Id, { pin: string; code: string }>(
    wanted.map(({ assetId, pin }) => [assetId, { pin, code: found(codes.get(assetId)) }]),
  );
}

async function reprint(tx: Tx, machines: readonly ChosenMachine[], printing: Printing): Promise<void> {
  const again = machines.flatMap((machine) => {
    const { id: assetId, customerId, labelId: id } = machine;
    if (needsNew(machine, printing) || id === null) return [];
    return [{ assetId, customerId, id, printed: fingerprintsOf(machine, printing.fields) }];
  });
  await saveReprinted(
    tx,
    again.map(({ id, printed }) => ({ id, printed })),
  );
  await announce(tx, ...again.map((label) => labelPrinted(label, label.id)));
}
