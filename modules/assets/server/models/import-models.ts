import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CommandContext } from '../../../../platform/module/command.ts';
import { eachOnce, readModel, type DeliveredModel } from './delivered-model.rules.ts';
import { indexModels } from './index-model.ts';
import { saveDelivered } from './model-catalogue.store.ts';
import { modelsImported } from './model.events.ts';
import { modelRefusals } from './model.refusals.ts';

const atOnce = 500;

export interface ImportedModels {
  /** Models in the file. */
  models: number;
  entered: number;
  /** Delivered before, and brought to what is delivered now. */
  renewed: number;
  /** As they were, or the provider's own by now. */
  left: number;
  /** Lines that are no model. */
  unreadable: number;
}

/** Reads the delivered catalogue into the provider's; a second time it changes nothing. */
export async function importModels(
  { run, progress }: Pick<CommandContext, 'run' | 'progress'>,
  path: string,
): Promise<ImportedModels> {
  const { models, unreadable } = await readCatalogue(path);
  let [entered, renewed] = [0, 0];
  for (let at = 0; at < models.length; at += atOnce) {
    const saved = await run((tx) => saveBatch(tx, models.slice(at, at + atOnce)));
    entered += saved.entered;
    renewed += saved.renewed;
    progress(Math.min(at + atOnce, models.length), models.length);
  }
  const summary = { models: models.length, entered, renewed };
  if (entered + renewed > 0) await run((tx) => announce(tx, modelsImported(tx.tenantId, summary)));
  return { ...summary, left: models.length - entered - renewed, unreadable };
}

async function saveBatch(tx: Tx, models: readonly DeliveredModel[]) {
  const saved = await saveDelivered(tx, models);
  await indexModels(
    tx,
    saved.map(({ id }) => id),
  );
  const entered = saved.filter(({ isNew }) => isNew).length;
  return { entered, renewed: saved.length - entered };
}

/** Plain or gzipped, a model a line. */
async function readCatalogue(path: string): Promise<{ models: DeliveredModel[]; unreadable: number }> {
  const file = createReadStream(path);
  const unzipped = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => unzipped.destroy(error));
  const models: DeliveredModel[] = [];
  let unreadable = 0;
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      const model = readModel(line);
      if (model) models.push(model);
      else if (line.trim() !== '') unreadable++;
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(modelRefusals.file_unreadable, { path, reason }, 'file');
  }
  if (models.length === 0) throw new Refusal(modelRefusals.no_models, { path }, 'file');
  return { models: eachOnce(models), unreadable };
}
