import type { Id } from '../../../../kernel/id.ts';
import type { Unknown } from '../../failure.contract.ts';

/** Of which machines. */
export interface Narrowed {
  customerId?: Id | undefined;
  siteId?: Id | undefined;
  kind?: string | undefined;
  maker?: string | undefined;
  model?: string | undefined;
  age?: number | undefined;
  without?: readonly Unknown[] | undefined;
  assetId?: Id | undefined;
}

/** Whether it matters how old a machine was on each day. */
export function asksForAge({ age, without }: Narrowed): boolean {
  return age !== undefined || (without?.includes('age') ?? false);
}
