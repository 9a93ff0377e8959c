import { readFile } from 'node:fs/promises';
import type { Id } from '../../../../kernel/id.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { DocumentFault, documentOfPart } from '../documents/document.rules.ts';
import type { Inventory } from '../documents/inventory.rules.ts';
import { readDevice } from '../documents/read-device.ts';
import { readDocument } from '../documents/read-document.ts';
import { inventoryOf } from '../documents/read-inventory.ts';
import { applyReport } from './apply-report.ts';
import { reportById, settleReport, type InventoryReport } from './report.store.ts';

/** Once a report: what has been settled meanwhile is left. */
export async function workOnReport(steps: JobSteps, { report: id }: { report: Id }): Promise<void> {
  const report = await steps.run((tx) => reportById(tx, id));
  if (report?.state !== 'received') return;
  const read = await readInventory(report, steps);
  if (read instanceof DocumentFault) {
    await steps.run((tx) => settleReport(tx, id, { state: 'refused', why: read.code }));
    return;
  }
  await steps.run((tx) => applyReport(tx, id, read));
}

/** Without a connection: reading a large one takes a while. */
async function readInventory(
  { content, document }: Pick<InventoryReport, 'content' | 'document'>,
  steps: Pick<JobSteps, 'pathOf'>,
): Promise<Inventory | DocumentFault> {
  if (document) return readDevice(documentOfPart(document));
  if (content === '') return new DocumentFault('forgotten');
  try {
    const read = await readDocument(await readFile(steps.pathOf(content)));
    return inventoryOf(read.document);
  } catch (error) {
    if (error instanceof DocumentFault) return error;
    throw error;
  }
}
