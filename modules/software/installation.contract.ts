import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape } from '../../kernel/shapes.ts';
import { titleStates } from './software-title.contract.ts';

export const installationSources = ['inventory', 'import'] as const;
export type InstallationSource = (typeof installationSources)[number];

const named = z.object({ id: idShape, name: z.string() });

export const installationRow = z.object({
  id: idShape,
  customer: named,
  machine: z.object({ id: idShape, number: z.string(), name: z.string() }),
  title: z.object({ id: idShape, name: z.string(), publisher: z.nullable(z.string()), state: z.enum(titleStates) }),
  product: z.nullable(z.object({ id: idShape, name: z.string(), isForbidden: z.boolean() })),
  edition: z.nullable(z.string()),
  version: z.nullable(z.string()),
  installedOn: z.nullable(dayShape),
  source: z.enum(installationSources),
  foundAt: instantShape,
  /** Null: it is there still. */
  removedAt: z.nullable(instantShape),
});
export type InstallationRow = z.output<typeof installationRow>;

export const listInstallations = endpoint({
  method: 'GET',
  path: '/installations',
  summary: 'What is, or was, installed on which machine, the newest finding first.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    assetId: z.optional(idShape),
    titleId: z.optional(idShape),
    productId: z.optional(idShape),
    /** `now`: what is there, on machines in use; absent: what was removed as well. */
    state: z.optional(z.enum(['now', 'removed'])),
  }),
  answer: pageOf(installationRow),
});

export const readAssetSoftware = endpoint({
  method: 'GET',
  path: '/assets/{asset}/software',
  summary: 'When it was last heard which programs a machine has, and how many they are.',
  answer: z.object({
    /** Null: never. */
    scannedAt: z.nullable(instantShape),
    /** False: the programs known of it are only some. */
    isWhole: z.boolean(),
    installed: z.int(),
    forbidden: z.int(),
    unknown: z.int(),
  }),
});
