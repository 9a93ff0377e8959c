import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, lineShape, oneOrMore, revisionShape, textShape } from '../../kernel/shapes.ts';

export const systemKinds = ['image', 'one_key'] as const;
export type SystemKind = (typeof systemKinds)[number];

/** What puts a machine back at each start. */
export const guardKinds = ['card', 'software'] as const;
export type GuardKind = (typeof guardKinds)[number];

export const dataKinds = ['double_disk', 'other_machine', 'disc', 'cloud'] as const;
export type DataKind = (typeof dataKinds)[number];

const named = z.object({ id: idShape, name: z.string() });

/** What is kept of how a machine would come back; null: it has none, or that is not known. */
const told = {
  systemKind: z.nullable(z.enum(systemKinds)),
  systemMedium: z.nullable(lineShape(100)),
  systemPlace: z.nullable(lineShape(100)),
  /** When the image was made. */
  systemOn: z.nullable(dayShape),
  restoreTestedOn: z.nullable(dayShape),
  restoreWorked: z.nullable(z.boolean()),
  guardKind: z.nullable(z.enum(guardKinds)),
  guardName: z.nullable(lineShape(100)),
  dataKind: z.nullable(z.enum(dataKinds)),
  dataPlace: z.nullable(lineShape(100)),
  cycleDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
  lastSuccessOn: z.nullable(dayShape),
  note: z.nullable(textShape(2000)),
};
export const backupFields = z.strictObject(told);

export const backupView = z.object({
  ...told,
  /** From when on its data is backed up. */
  dataSince: z.nullable(dayShape),
  /** By when the next backup has to have worked; null: its data is not backed up. */
  dueOn: z.nullable(dayShape),
  /** 0: it is not overdue. */
  daysOverdue: z.int(),
  revision: revisionShape,
  abilities: z.array(z.enum(['change'])),
});
export type BackupView = z.output<typeof backupView>;

export const backupRow = z.object({
  /** Of the machine. */
  id: idShape,
  number: z.string(),
  name: z.string(),
  customer: named,
  user: z.nullable(named),
  ...told,
  dueOn: z.nullable(dayShape),
  daysOverdue: z.int(),
});
export type BackupRow = z.output<typeof backupRow>;

/** `none`: nothing puts the machine back, and none of its data is kept twice. */
export const backupStates = ['overdue', 'kept', 'no_data', 'none'] as const;

export const listBackups = endpoint({
  method: 'GET',
  path: '/backups',
  summary: 'How machines in use would come back: those overdue longest first, or all computers by their numbers.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    state: z.optional(z.enum(backupStates)),
    dataKind: z.optional(oneOrMore(z.enum(dataKinds))),
    sort: z.optional(z.enum(['number', 'dueOn'])),
  }),
  answer: pageOf(backupRow),
});

export const readBackup = endpoint({
  method: 'GET',
  path: '/assets/{asset}/backup',
  summary: 'How a machine would come back, and how what is on it is kept twice.',
  answer: backupView,
});

export const changeBackup = endpoint({
  method: 'POST',
  path: '/assets/{asset}/backup',
  summary: 'Say how a machine would come back, that a backup worked, or that a restore was tested.',
  body: z.strictObject({
    ...z.partial(backupFields).shape,
    /** It worked today, where the provider is. */
    hasSucceeded: z.optional(z.literal(true)),
  }),
  answer: backupView,
  status: 200,
});
