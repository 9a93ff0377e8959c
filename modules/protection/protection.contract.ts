import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape, oneOrMore, revisionShape } from '../../kernel/shapes.ts';

/**
 * How far a machine is protected from viruses. `unknown`: nobody has said anything; `off`: it has an antivirus that does
 * not run; `outdated`: it says so itself, or its definitions are older than a week; `exempt`: it needs none, with a reason.
 */
export const protectionStates = ['unknown', 'none', 'off', 'outdated', 'protected', 'exempt'] as const;
export type ProtectionState = (typeof protectionStates)[number];

/** Of them, those of machines that stand without protection. */
export const statesWithout: readonly ProtectionState[] = ['unknown', 'none', 'off'];

export const protectionSources = ['person', 'inventory'] as const;
export type ProtectionSource = (typeof protectionSources)[number];

const named = z.object({ id: idShape, name: z.string() });

/** What is known of a machine's antivirus and patches; null: it is not known. */
export const knownShape = z.object({
  antivirusProduct: z.nullable(z.string()),
  antivirusVersion: z.nullable(z.string()),
  antivirusEnabled: z.nullable(z.boolean()),
  antivirusUpToDate: z.nullable(z.boolean()),
  definitionsOn: z.nullable(dayShape),
  antivirusSource: z.nullable(z.enum(protectionSources)),
  antivirusAt: z.nullable(instantShape),
  exemptReason: z.nullable(z.string()),
  patchedOn: z.nullable(dayShape),
  missingPatches: z.nullable(z.int()),
  patchSource: z.nullable(z.enum(protectionSources)),
  patchAt: z.nullable(instantShape),
});

export const protectionRow = z.object({
  /** Of the machine. */
  id: idShape,
  number: z.string(),
  name: z.string(),
  customer: named,
  user: z.nullable(named),
  state: z.enum(protectionStates),
  /** Days since the day of its definitions; null: that is not known. */
  definitionsAge: z.nullable(z.int()),
  ...knownShape.shape,
});
export type ProtectionRow = z.output<typeof protectionRow>;

export const listProtection = endpoint({
  method: 'GET',
  path: '/protection',
  summary: 'Computers in use, and how far each is protected, by their numbers.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    state: z.optional(oneOrMore(z.enum(protectionStates))),
    /** `missing`: with patches missing; `unknown`: of which that is not known. */
    patches: z.optional(z.enum(['missing', 'unknown'])),
    /** Those that stood without protection in the week that begins on this Monday. */
    withoutInWeek: z.optional(dayShape),
  }),
  answer: pageOf(protectionRow),
});

export const protectionView = z.object({
  state: z.enum(protectionStates),
  definitionsAge: z.nullable(z.int()),
  ...knownShape.shape,
  revision: revisionShape,
  abilities: z.array(z.enum(['change'])),
});
export type ProtectionView = z.output<typeof protectionView>;

export const readProtection = endpoint({
  method: 'GET',
  path: '/assets/{asset}/protection',
  summary: 'Antivirus and patches of a machine.',
  answer: protectionView,
});

/** What people may say; `hasAntivirus` false: it was looked at, and has none. */
export const changeProtection = endpoint({
  method: 'POST',
  path: '/assets/{asset}/protection',
  summary: 'Say how a machine is protected: its antivirus, its patches, or why it needs none.',
  body: z.strictObject({
    hasAntivirus: z.optional(z.boolean()),
    antivirusProduct: z.optional(z.nullable(lineShape(100))),
    antivirusVersion: z.optional(z.nullable(lineShape(60))),
    antivirusEnabled: z.optional(z.nullable(z.boolean())),
    definitionsOn: z.optional(z.nullable(dayShape)),
    exemptReason: z.optional(z.nullable(lineShape(200))),
    patchedOn: z.optional(z.nullable(dayShape)),
    missingPatches: z.optional(z.nullable(z.int().check(z.gte(0), z.lte(9999)))),
  }),
  answer: protectionView,
  status: 200,
});
