import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { machineDayShape } from './asset-record.contract.ts';

/** What a machine needs before it is put into use (AST-16), in the order in which it is usually done. */
export const useParts = ['model', 'serialNumber', 'macAddresses', 'osLicence', 'labelPrinted', 'labelStuck'] as const;
export type UsePart = (typeof useParts)[number];

/** Warn: what is missing is shown; enforce: nothing is put into use before. */
export const commissioningModes = ['warn', 'enforce'] as const;

const kinds = z.array(codeShape).check(z.maxLength(100), z.overwrite(each));

const fields = {
  mode: z.enum(commissioningModes),
  /** Kinds without a network card: no MAC address is asked of them. */
  withoutMac: kinds,
  /** Kinds whose operating system has a licence label. */
  withLicence: kinds,
};

/** Each once, in their order. */
function each(codes: string[]): string[] {
  return [...new Set(codes)].toSorted();
}

export const commissioningSettingView = z.object({ ...fields, revision: revisionShape });
export type CommissioningSettingView = z.output<typeof commissioningSettingView>;

export const readCommissioningSetting = endpoint({
  method: 'GET',
  path: '/customers/{customer}/commissioning-setting',
  summary: "What a customer's machines need before they are put into use, and whether that is only shown.",
  answer: commissioningSettingView,
});

export const changeCommissioningSetting = endpoint({
  method: 'PATCH',
  path: '/customers/{customer}/commissioning-setting',
  summary: 'Say whether what is missing keeps a machine from being put into use, and what is asked of which kind.',
  body: z.partial(z.strictObject(fields)),
  answer: commissioningSettingView,
});

const named = z.object({ id: idShape, name: z.string() });

const exception = {
  id: idShape,
  reason: z.string(),
  /** The last day on which it holds. */
  dueOn: dayShape,
  isPast: z.boolean(),
  grantedAt: instantShape,
  grantedBy: named,
};

export const commissioningView = z.object({
  mode: z.enum(commissioningModes),
  /** Empty: nothing keeps it from being put into use. */
  missing: z.array(z.enum(useParts)),
  /** What lets it be in use all the same. */
  exception: z.nullable(z.object(exception)),
  abilities: z.array(z.enum(['change', 'stick', 'except', 'end_exception'])),
});
export type CommissioningView = z.output<typeof commissioningView>;

export const readCommissioning = endpoint({
  method: 'GET',
  path: '/assets/{asset}/commissioning',
  summary: 'What a machine lacks before it is put into use, and what lets it be in use all the same.',
  answer: commissioningView,
});

export const grantUseException = endpoint({
  method: 'POST',
  path: '/assets/{asset}/commissioning-exception',
  summary: 'Let a machine be put into use although something is missing: why, and until which day.',
  body: z.strictObject({ reason: textShape(500), dueOn: machineDayShape }),
  answer: commissioningView,
});

export const endUseException = endpoint({
  method: 'DELETE',
  path: '/assets/{asset}/commissioning-exception',
  summary: 'Take back that a machine may be put into use although something is missing.',
  answer: commissioningView,
});

const exceptionRow = z.object({
  ...exception,
  asset: z.object({ id: idShape, number: z.string(), name: z.string() }),
  customer: named,
  missing: z.array(z.enum(useParts)),
});
export type UseExceptionRow = z.output<typeof exceptionRow>;

export const listUseExceptions = endpoint({
  method: 'GET',
  path: '/commissioning-exceptions',
  summary: 'Machines that are in use although something is missing, those whose day is nearest first.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    /** Whose day is over. */
    due: z.optional(z.enum(['past'])),
  }),
  answer: pageOf(exceptionRow),
});

const shareRow = z.object({
  customer: named,
  mode: z.enum(commissioningModes),
  /** Machines in use, and those of them that lack nothing. */
  inUse: z.int(),
  complete: z.int(),
});
export type CommissioningShareRow = z.output<typeof shareRow>;

export const listCommissioningShares = endpoint({
  method: 'GET',
  path: '/commissioning-shares',
  summary: "Of each customer's machines in use how many have all that they need, the worst share first.",
  answer: z.object({ items: z.array(shareRow) }),
});
