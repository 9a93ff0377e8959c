import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { hashPassword } from '../../../../platform/crypto/password.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Before } from '../../../../platform/module/register.ts';
import { refuseSpentLink } from '../../../tenancy/index.ts';
import type { setUp as endpoint } from '../../session.contract.ts';
import { openSession, type OpenedSession } from '../sessions/open-session.ts';
import { foundProvider, type FillDefaults } from './found-provider.ts';

export interface Prepared {
  /** Of the provider that is being founded: the transaction is on its rows before they are there. */
  newTenantId: Id;
  passwordHash: string;
}

/** Hashes the password without a connection, and only for a link that holds. */
export async function prepareSetUp(steps: Before, input: InputOf<typeof endpoint>): Promise<Prepared> {
  await steps.run((tx) => refuseSpentLink(tx, input.token));
  return { newTenantId: newId(), passwordHash: await hashPassword(input.adminPassword) };
}

export function setUp(fillDefaults: FillDefaults) {
  return async (tx: Tx, input: InputOf<typeof endpoint> & Prepared): Promise<OpenedSession> => {
    const founded = await foundProvider(tx, input, fillDefaults);
    return openSession(tx, founded, founded.accountId);
  };
}
