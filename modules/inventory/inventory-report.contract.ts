import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, oneOrMore, revisionShape } from '../../kernel/shapes.ts';

/** Where it comes from: an agent on the machine, what an agent found out about another device, a file of nmap. */
export const reportSources = ['agent', 'network', 'scan'] as const;
export type ReportSource = (typeof reportSources)[number];

/**
 * What became of a report; `review`: it waits for somebody to say which machine it is of; `preview`: a scan's host, as it
 * would be applied; `discarded`: the scan was given up.
 */
export const reportStates = [
  'received',
  'review',
  'applied',
  'ignored',
  'refused',
  'superseded',
  'undone',
  'preview',
  'discarded',
] as const;
export type ReportState = (typeof reportStates)[number];

/** Why nobody but a person can say which machine it is. */
export const doubts = [
  'two_machines',
  'other_customer',
  'retired',
  'serial_differs',
  'twin',
  'weak',
  'no_signs',
  'undone_before',
] as const;
export type Doubt = (typeof doubts)[number];

/** By what a machine in the record was found: something the agent, the hardware or its cards say. */
export const signKinds = ['agent', 'device', 'uuid', 'serial', 'mac', 'host', 'ip'] as const;
export type SignKind = (typeof signKinds)[number];

const named = z.object({ id: idShape, name: z.string() });
const machine = z.object({ id: idShape, number: z.string(), name: z.string() });

/** What the report says of its machine, in a few words; null: it doesn't say. */
export const toldShape = z.object({
  hostName: z.nullable(z.string()),
  maker: z.nullable(z.string()),
  model: z.nullable(z.string()),
  serialNumber: z.nullable(z.string()),
  uuid: z.nullable(z.string()),
  macAddresses: z.array(z.string()),
  ipAddress: z.nullable(z.string()),
  operatingSystem: z.nullable(z.string()),
});
export type Told = z.output<typeof toldShape>;

export const inventoryReportRow = z.object({
  id: idShape,
  source: z.enum(reportSources),
  customer: named,
  receivedAt: instantShape,
  state: z.enum(reportStates),
  /** Of `review` a doubt, of `refused` what was wrong with the document. */
  why: z.nullable(z.string()),
  /** Null: it has not been read, or could not be. */
  told: z.nullable(toldShape),
  /** Out of 100, for the machine that fits best. */
  confidence: z.nullable(z.int()),
  /** The machine that it was applied to; of a preview, that it would be. */
  machine: z.nullable(machine),
});
export type InventoryReportRow = z.output<typeof inventoryReportRow>;

export const inventoryReportView = z.object({
  ...inventoryReportRow.shape,
  bytes: z.int(),
  /** The document as it came is not kept any more: it can be read here only. */
  isForgotten: z.boolean(),
  /** With which token it came; null: it was handed in as a file. */
  token: z.nullable(z.string()),
  scan: z.nullable(named),
  /** Machines in the record that bear signs of it, the likeliest first. */
  evidence: z.array(
    z.object({
      machine,
      isRetired: z.boolean(),
      /** Of this report's customer, so that it may be said to be the one. */
      isOurs: z.boolean(),
      confidence: z.int(),
      signs: z.array(z.object({ kind: z.enum(signKinds), value: z.string() })),
    }),
  ),
  decision: z.nullable(
    z.object({ as: z.enum(['machine', 'new', 'ignored']), by: z.nullable(z.string()), at: instantShape }),
  ),
  /** What applying it changed; null: nothing was applied, or it was taken back. */
  effects: z.nullable(
    z.object({
      isNew: z.boolean(),
      fields: z.array(z.string()),
      fitted: z.int(),
      removed: z.int(),
      /** Programs, antivirus and what else is kept of machines: how many entries came and went. */
      others: z.array(z.object({ name: z.string(), came: z.int(), went: z.int() })),
    }),
  ),
  revision: revisionShape,
  abilities: z.array(z.enum(['decide', 'undo'])),
});
export type InventoryReportView = z.output<typeof inventoryReportView>;

export const listInventoryReports = endpoint({
  method: 'GET',
  path: '/inventory-reports',
  summary: 'What inventory agents reported, newest first.',
  query: z.strictObject({
    ...pageQuery,
    state: z.optional(oneOrMore(z.enum(reportStates))),
    customerId: z.optional(idShape),
    assetId: z.optional(idShape),
    source: z.optional(oneOrMore(z.enum(reportSources))),
    scanId: z.optional(idShape),
  }),
  answer: pageOf(inventoryReportRow),
});

export const readInventoryReport = endpoint({
  method: 'GET',
  path: '/inventory-reports/{inventoryReport}',
  summary: 'One report of an agent: what it says, which machines bear its signs, what became of it.',
  answer: inventoryReportView,
});

export const decideInventoryReport = endpoint({
  method: 'POST',
  path: '/inventory-reports/{inventoryReport}/decision',
  summary: 'Say of a doubtful report which machine it is of: one in the record, a new one, or none that matters.',
  body: z.strictObject({ as: z.enum(['machine', 'new', 'ignored']), assetId: z.optional(idShape) }),
  answer: inventoryReportView,
  status: 202,
});

export const undoInventoryReport = endpoint({
  method: 'POST',
  path: '/inventory-reports/{inventoryReport}/reversal',
  summary: 'Take back what applying a report changed; the next one of its agent waits for a decision.',
  answer: inventoryReportView,
  status: 200,
});
