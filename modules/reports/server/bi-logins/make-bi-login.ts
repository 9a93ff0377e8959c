import { randomBytes } from 'node:crypto';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant, type OwnerConnection } from '../../../tenancy/index.ts';
import { biLoginMade } from './bi-login.events.ts';
import { biLoginRefusals as refusals } from './bi-login.refusals.ts';
import {
  allBiLogins,
  customersCalled,
  inTransaction,
  insertBiLogin,
  isFitRole,
  letRead,
  mayMakeRoles,
  type NamedCustomer,
} from './bi-login.store.ts';
import { roleStatements, type BiRole } from './bi-role.rules.ts';

export interface BiLoginAsked {
  name: string;
  /** By their names; none: all customers, also those that come later. */
  customers: readonly string[];
  /** One that the administrator of the database has made; else it is made here. */
  role?: string | undefined;
}

export interface BiLoginMade {
  role: string;
  /** Shown this once; null: the administrator of the database has set it. */
  password: string | null;
  customers: NamedCustomer[] | null;
}

/** A login of PostgreSQL for a BI tool: it reads the views of this provider, or of some of its customers, and no more. */
export async function makeBiLogin(tx: Tx, owner: OwnerConnection, asked: BiLoginAsked): Promise<BiLoginMade> {
  const customers = await customersNamed(tx, asked.customers);
  const { timeZone } = found(await ownTenant(tx));
  const making = asked.role === undefined ? newRole(timeZone) : null;
  const role = making?.role ?? asked.role ?? '';
  if (making) await refuseUnlessMaker(owner, making);
  const login = {
    id: tx.newId(),
    tenantId: tx.tenantId,
    role,
    name: asked.name,
    customerIds: customers?.map(({ id }) => id) ?? null,
    createdAt: tx.now,
  };
  await announce(tx, biLoginMade(login));
  await inTransaction(owner, async () => {
    if (making) for (const statement of roleStatements(making)) await owner.query(statement, []);
    await refuseUnfit(owner, role);
    await letRead(owner, role);
    await insertBiLogin(owner, login);
  });
  return { role, password: making?.password ?? null, customers };
}

/** Role names are the whole server's and anybody may read them: they tell nothing. */
function newRole(timeZone: string): BiRole {
  return {
    role: `yingtai_bi_${randomBytes(4).toString('hex')}`,
    password: randomBytes(24).toString('base64url'),
    timeZone,
  };
}

async function customersNamed(tx: Tx, names: readonly string[]): Promise<NamedCustomer[] | null> {
  if (names.length === 0) return null;
  const customers = [];
  for (const name of names) {
    const [called, ...others] = await customersCalled(tx, name);
    if (!called || others.length > 0) throw new Refusal(refusals.unknown_customer, { name }, 'customer');
    customers.push(called);
  }
  return customers;
}

async function refuseUnlessMaker(owner: OwnerConnection, making: BiRole): Promise<void> {
  if (await mayMakeRoles(owner)) return;
  const statements = roleStatements({ ...making, password: '…' }).map((statement) => `${statement};`);
  throw new Refusal(refusals.may_not_make_roles, { role: making.role, statements: statements.join(' ') });
}

async function refuseUnfit(owner: OwnerConnection, role: string): Promise<void> {
  const known = (await allBiLogins(owner)).some((login) => login.role === role);
  if (known) throw new Refusal(refusals.known_role, { role }, 'role');
  if (!(await isFitRole(owner, role))) throw new Refusal(refusals.unfit_role, { role }, 'role');
}
