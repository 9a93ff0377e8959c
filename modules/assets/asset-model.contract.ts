import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { machineDayShape } from './asset-record.contract.ts';

const fields = {
  maker: lineShape(60),
  name: lineShape(100),
  partNumber: z.nullable(lineShape(60)),
  /** A code of the list `asset_kind`. */
  kind: z.nullable(codeShape),
  /** Height in a rack. */
  units: z.nullable(z.number().check(z.gte(0), z.lte(60), z.multipleOf(0.5))),
  /** The maker sells it no more. */
  saleEndedOn: z.nullable(machineDayShape),
  /** From then on the maker mends nothing: end of life. */
  supportEndedOn: z.nullable(machineDayShape),
};
// the keys are those of `fields`
export const assetModelFields = Object.keys(fields) as (keyof typeof fields)[];

/** Delivered with the catalogue, or a provider's own; what was changed is their own. */
export const modelSources = ['delivered', 'own'] as const;

export const assetModelRow = z.object({
  id: idShape,
  maker: z.string(),
  name: z.string(),
  /** Maker and name. */
  title: z.string(),
  partNumber: z.nullable(z.string()),
  kind: z.nullable(codeShape),
  units: z.nullable(z.number()),
  saleEndedOn: z.nullable(dayShape),
  supportEndedOn: z.nullable(dayShape),
  source: z.enum(modelSources),
  isRetired: z.boolean(),
  createdAt: instantShape,
});
export type AssetModelRow = z.output<typeof assetModelRow>;

const counts = z.record(z.string(), z.number());

export const assetModelView = z.extend(assetModelRow, {
  /** As the delivered catalogue counts them: ports, bays, power inlets; network ports by their type. */
  facts: z.object({ components: counts, interfaces: counts }),
  /** Machines of it that the caller may see, retired ones not among them. */
  machines: z.int(),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire', 'reinstate'])),
});
export type AssetModelView = z.output<typeof assetModelView>;

export const assetModelSorts = ['title', 'createdAt'] as const;

export const listAssetModels = endpoint({
  method: 'GET',
  path: '/asset-models',
  summary: 'The catalogue of models: what makers make, and until when they stand by it; by maker and name.',
  query: z.strictObject({
    ...pageQuery,
    /** The beginning of a maker, a name or a part number. */
    q: z.optional(lineShape(100)),
    source: z.optional(z.enum(modelSources)),
    /** Of those whose maker mends nothing any more. */
    support: z.optional(z.enum(['ended'])),
    retired: z.optional(z.enum(['with'])),
    sort: z.optional(z.enum(assetModelSorts)),
  }),
  answer: pageOf(assetModelRow),
});

export const readAssetModel = endpoint({
  method: 'GET',
  path: '/asset-models/{model}',
  summary: 'One model of the catalogue.',
  answer: assetModelView,
});

export const recordAssetModel = endpoint({
  method: 'POST',
  path: '/asset-models',
  summary: 'Enter a model; maker and name together are unique, whatever their capitals.',
  body: z.extend(z.partial(z.strictObject(fields)), { maker: fields.maker, name: fields.name }),
  answer: assetModelView,
});

export const changeAssetModel = endpoint({
  method: 'PATCH',
  path: '/asset-models/{model}',
  summary: 'Change a model; from then on the delivered catalogue leaves it alone.',
  body: z.partial(z.strictObject(fields)),
  answer: assetModelView,
});

export const retireAssetModel = endpoint({
  method: 'POST',
  path: '/asset-models/{model}/retirement',
  summary: 'Offer a model no more; machines of it keep it.',
  answer: assetModelView,
  status: 200,
});

export const reinstateAssetModel = endpoint({
  method: 'DELETE',
  path: '/asset-models/{model}/retirement',
  summary: 'Offer a retired model again.',
  answer: assetModelView,
});
