import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listProcessVariants as endpoint } from '../../process-variant.contract.ts';
import { allVariants } from './process-variant.store.ts';
import { processVariantRow } from './process-variant.view.ts';
import { versionsOfVariants } from './process-version.store.ts';
import { providerDay } from './provider-day.ts';

type Endpoint = typeof endpoint;

export async function listProcessVariants(tx: Tx, input: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const { retired, customerId } = input;
  const variants = await allVariants(tx, { isWithRetired: retired === 'with', customerId });
  const ids = variants.map(({ id }) => id);
  const [versions, today] = await Promise.all([versionsOfVariants(tx, ids), providerDay(tx)]);
  const byVariant = Map.groupBy(versions, ({ variantId }) => variantId);
  return { items: variants.map((variant) => processVariantRow(variant, byVariant.get(variant.id) ?? [], today)) };
}
