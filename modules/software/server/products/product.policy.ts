import type { ProductAct, ProductStage } from '../../software-product.contract.ts';
import { mayChangeProducts, type Caller } from '../software.policy.ts';
import { stagesAfter } from './product.rules.ts';

/** What this caller may do to the product now. */
export function productAbilities(caller: Caller, { stage }: { stage: ProductStage }): ProductAct[] {
  if (!mayChangeProducts(caller)) return [];
  return stage === 'retired' ? [...stagesAfter(stage)] : ['change', ...stagesAfter(stage)];
}
