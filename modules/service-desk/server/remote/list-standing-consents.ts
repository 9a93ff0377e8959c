import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listStandingConsents as endpoint } from '../../standing-consent.contract.ts';
import { standingConsents } from './standing-consent.store.ts';
import { showStandingConsents } from './show-standing-consent.ts';

export async function listStandingConsents(
  tx: Tx,
  input: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  return { items: await showStandingConsents(tx, await standingConsents(tx, input)) };
}
