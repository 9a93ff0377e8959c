import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';

export const licenceUseRow = z.object({
  id: idShape,
  machine: z.nullable(z.object({ id: idShape, number: z.string(), name: z.string() })),
  contact: z.nullable(z.object({ id: idShape, name: z.string() })),
  since: instantShape,
  /** Null: they have it still. */
  endedAt: z.nullable(instantShape),
  abilities: z.array(z.enum(['end'])),
});
export type LicenceUseRow = z.output<typeof licenceUseRow>;

export const listLicenceUses = endpoint({
  method: 'GET',
  path: '/licences/{licence}/uses',
  summary: 'Who has, or had, a licence, the newest first.',
  query: z.strictObject({ ...pageQuery, ended: z.optional(z.enum(['with'])) }),
  answer: pageOf(licenceUseRow),
});

export const giveLicence = endpoint({
  method: 'POST',
  path: '/licences/{licence}/uses',
  summary: 'Give a licence to a machine, or to one of the customer’s people, as it is counted.',
  body: z.strictObject({ assetId: z.optional(z.nullable(idShape)), contactId: z.optional(z.nullable(idShape)) }),
  answer: licenceUseRow,
});

export const endLicenceUse = endpoint({
  method: 'POST',
  path: '/licence-uses/{licenceUse}/end',
  summary: 'Take a licence back, so that another can have it.',
  answer: licenceUseRow,
  status: 200,
});
