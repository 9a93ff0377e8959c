import type { Id } from '../../../../kernel/id.ts';
import type { Licensing, ProductStage } from '../../software-product.contract.ts';

/** What is written of a product. */
export interface ProductFields {
  name: string;
  publisher: string | null;
  licensing: Licensing;
  isForbidden: boolean;
  ownerId: Id | null;
  supplierId: Id | null;
  note: string | null;
}

export const productFieldNames = [
  'name',
  'publisher',
  'licensing',
  'isForbidden',
  'ownerId',
  'supplierId',
  'note',
] as const;

export const nothingKnown: Omit<ProductFields, 'name' | 'licensing'> = {
  publisher: null,
  isForbidden: false,
  ownerId: null,
  supplierId: null,
  note: null,
};

/** Just the fields, of whatever holds them. */
export function fieldsOf(product: ProductFields): ProductFields {
  const { name, publisher, licensing, isForbidden, ownerId, supplierId, note } = product;
  return { name, publisher, licensing, isForbidden, ownerId, supplierId, note };
}

/** Which stages may follow which (AST-10): what fails its test goes back, what is out of use may be planned again. */
const next: Record<ProductStage, readonly ProductStage[]> = {
  plan: ['test', 'retired'],
  test: ['plan', 'deploy', 'retired'],
  deploy: ['manage', 'retired'],
  manage: ['upgrade', 'retired'],
  upgrade: ['test', 'deploy', 'manage', 'retired'],
  retired: ['plan'],
};

export function stagesAfter(stage: ProductStage): readonly ProductStage[] {
  return next[stage];
}
