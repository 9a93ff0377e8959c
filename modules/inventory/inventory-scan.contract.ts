import * as z from 'zod/mini';
import { endpoint, upload } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, oneOrMore, revisionShape } from '../../kernel/shapes.ts';

export const mostScanBytes = 20 * 1024 * 1024;
export const mostScanHosts = 4096;

/** `checked` waits for a person, who has seen what it would change; `reading` and `applying` go on by themselves. */
export const scanStates = ['reading', 'checked', 'applying', 'done', 'discarded', 'failed'] as const;
export type ScanState = (typeof scanStates)[number];

export const inventoryScanRow = z.object({
  id: idShape,
  fileName: z.string(),
  customer: z.object({ id: idShape, name: z.string() }),
  state: z.enum(scanStates),
  /** What was wrong with the file. */
  why: z.nullable(z.string()),
  /** Hosts that were up; of them those known, new, and for a person to decide. */
  hosts: z.int(),
  known: z.int(),
  fresh: z.int(),
  doubtful: z.int(),
  by: z.string(),
  createdAt: instantShape,
  /** When nmap says that it looked; null: it does not say. */
  scannedAt: z.nullable(instantShape),
});
export type InventoryScanRow = z.output<typeof inventoryScanRow>;

export const inventoryScanView = z.extend(inventoryScanRow, {
  revision: revisionShape,
  abilities: z.array(z.enum(['confirm', 'discard'])),
});
export type InventoryScanView = z.output<typeof inventoryScanView>;

export const listInventoryScans = endpoint({
  method: 'GET',
  path: '/inventory-scans',
  summary: 'Scans of networks that were handed in, newest first.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    state: z.optional(oneOrMore(z.enum(scanStates))),
  }),
  answer: pageOf(inventoryScanRow),
});

export const readInventoryScan = endpoint({
  method: 'GET',
  path: '/inventory-scans/{inventoryScan}',
  summary: 'One scan of a network: where it stands, and how many of its hosts are known. The hosts are its reports.',
  answer: inventoryScanView,
});

export const startInventoryScan = upload({
  path: '/inventory-scans',
  summary: "Hand in a file of nmap (-oX) of a customer's network; nothing is changed before it is confirmed.",
  query: z.strictObject({ customerId: idShape, fileName: lineShape(255) }),
  receives: { mostBytes: mostScanBytes },
  answer: inventoryScanView,
});

export const confirmInventoryScan = endpoint({
  method: 'POST',
  path: '/inventory-scans/{inventoryScan}/confirmation',
  summary: 'Apply the hosts of a scan; without new machines where those are not wanted.',
  body: z.strictObject({ entersNew: z.boolean() }),
  answer: inventoryScanView,
  status: 202,
});

export const discardInventoryScan = endpoint({
  method: 'POST',
  path: '/inventory-scans/{inventoryScan}/cancellation',
  summary: 'Give up a scan that was not confirmed: nothing is changed by it.',
  answer: inventoryScanView,
  status: 200,
});
