import * as z from 'zod/mini';
import { idShape, lineShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';

/** What is looked after: 维修维护, IT系统, 应用服务 (BIL-01). */
export const contractLayers = ['maintenance', 'it_system', 'application'] as const;
/** How far a repair goes: the whole unit or a module is swapped, or parts are repaired. */
export const repairDepths = ['unit_or_module', 'parts'] as const;

const someIds = z.optional(z.array(idShape).check(z.minLength(1), z.maxLength(100)));
const someCodes = z.optional(z.array(codeShape).check(z.minLength(1), z.maxLength(50)));

/** What a contract does not cover (不包含) or charges for by itself (单独计费); all that it names must be true. */
export const contractExclusion = z.strictObject({
  /** As the contract says it. */
  text: lineShape(200),
  settles: z.enum(['excluded', 'separately_billed']),
  /** Or below one of them. */
  categoryIds: someIds,
  assetKinds: someCodes,
  ticketKinds: someCodes,
});
export type ContractExclusion = z.output<typeof contractExclusion>;

const most = z.nullable(z.int().check(z.gte(1), z.lte(1_000_000)));

/** At most so much; null: without a ceiling (SLA-17). */
export const contractLimits = z.strictObject({
  devices: most,
  users: most,
  ticketsPerMonth: most,
  hoursPerMonth: most,
  /** Devices grown by more than this over the annex open the proposal of a supplement. */
  growthPercent: z.int().check(z.gte(0), z.lte(1000)),
});
export type ContractLimits = z.output<typeof contractLimits>;

/** So many failures within the term, or within so many months, give a right (SLA-15). */
export const rightRule = z.strictObject({
  code: codeShape,
  /** Breaches that are not excused, unless told otherwise; or months in which an objective of the contract was missed. */
  counts: z.optional(z.enum(['breaches', 'missed_months'])),
  failures: z.int().check(z.gte(1), z.lte(1000)),
  over: z.union([z.literal('term'), z.int().check(z.gte(1), z.lte(120))]),
  right: z.enum(['termination', 'renegotiation']),
  /** Days after which it lapses if nobody exercises it; null: it stays. */
  lapsesAfterDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
});
export type RightRule = z.output<typeof rightRule>;

/** Visits without a call: how many in each period, and what is done. */
const visitPlan = z.strictObject({
  period: z.enum(['week', 'month', 'quarter', 'year']),
  visits: z.int().check(z.gte(1), z.lte(1000)),
  note: z.nullable(lineShape(200)),
});

/** Which devices belong to the annex as they come, move and go (AST-15); left out, any site or kind. */
export const deviceScope = z.strictObject({
  siteIds: someIds,
  assetKinds: someCodes,
  /** A device of the scope belongs to the annex from the day on which it is entered or moved there. */
  takesIn: z.boolean(),
});
export type DeviceScope = z.output<typeof deviceScope>;

/** A price as the paper says it: what for, and the amount with its unit. */
const priceLine = z.strictObject({ text: lineShape(200), amount: lineShape(60) });

/** All that a contract says from a day on (BIL-01, BIL-02). */
export const contractTerms = z.strictObject({
  layers: z.array(z.enum(contractLayers)).check(z.maxLength(3)),
  repairDepth: z.nullable(z.enum(repairDepths)),
  scope: z.nullable(textShape(8000)),
  customerDuties: z.nullable(textShape(8000)),
  exclusions: z.array(contractExclusion).check(z.maxLength(100)),
  /** Devices that the annex does not list are not covered (AST-15). */
  coversOnlyListed: z.boolean(),
  /** Null: the annex is changed by people alone, and shrinks by what goes out of use. */
  deviceScope: z._default(z.nullable(deviceScope), null),
  limits: contractLimits,
  visitPlan: z.nullable(visitPlan),
  priceLines: z.array(priceLine).check(z.maxLength(100)),
  rights: z.array(rightRule).check(
    z.maxLength(20),
    // a right is known by the code of its rule
    z.refine((rules) => new Set(rules.map(({ code }) => code)).size === rules.length),
  ),
  /** For so long a fault that comes back is put right free of charge (SD-16). */
  guaranteeMonths: z.int().check(z.gte(0), z.lte(120)),
  /** How tickets close; null: as the desk's settings say. */
  closing: z.nullable(z.enum(['signature_required', 'silent_consent'])),
  /** Working days after which silence is consent; null: as the desk's settings say. */
  consentDays: z.nullable(z.int().check(z.gte(1), z.lte(60))),
});
export type ContractTerms = z.output<typeof contractTerms>;
// the keys are those of the shape
export const termFields = Object.keys(contractTerms.shape) as (keyof ContractTerms)[];
