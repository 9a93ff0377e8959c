import assert from 'node:assert/strict';
import { Refusal } from '../../kernel/refusal.ts';
import { callerOf, makeMember } from '../../modules/identity/server/accounts/account.factory.ts';
import { makeCompany, type Company } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { systemCaller, type Caller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { moduleRegisters } from '../../server/modules.ts';
import * as cast from '../../demo/cast/cast.ts';
import { openGround, type TestGround, type TestProvider } from './providers.ts';

/** The cast at work: a provider with its staff and two customers, and someone of a second provider. */
export interface TestDesk {
  ground: TestGround;
  huaxin: TestProvider;
  other: TestProvider;
  /** First line, second line, service manager, and one who only takes calls. */
  engineer: Caller;
  expert: Caller;
  manager: Caller;
  taker: Caller;
  /** First line of the other provider. */
  stranger: Caller;
  donghai: Company;
  xiling: Company;
  /** As someone of huaxin at a wall-clock time of Friday 2026-11-20 in Shanghai: `as(engineer, '10:00')(…)`. */
  as(caller: Caller, clock: string, seenRevision?: number): <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
}

export async function openDesk(): Promise<TestDesk> {
  const ground = await openGround(moduleRegisters);
  const huaxin = await ground.found('huaxin');
  const other = await ground.found('other');
  const { staff, customers } = cast;
  return {
    ground,
    huaxin,
    other,
    engineer: await join(huaxin, staff.engineer),
    expert: await join(huaxin, staff.expert),
    manager: await join(huaxin, staff.manager),
    taker: await join(huaxin, { name: '何静', email: 'hejing@huaxin.example.cn', roles: ['call_taker'] }),
    stranger: await join(other, staff.engineer),
    donghai: await huaxin.as(system, (tx) => makeCompany(tx, customers.donghai)),
    xiling: await huaxin.as(system, (tx) => makeCompany(tx, customers.xiling)),
    as: (caller, clock, seenRevision) => (work) => huaxin.as(caller, work, { now: onFriday(clock), seenRevision }),
  };
}

const system = systemCaller('test');

function join(provider: TestProvider, { name, email, roles }: cast.StaffCharacter): Promise<Caller> {
  return provider.as(system, async (tx) => {
    const { accountId } = await makeMember(tx, { name, email, roleCodes: roles });
    return callerOf(tx, accountId);
  });
}

/** `10:00` → `2026-11-20T02:00:00.000Z`. */
export function onFriday(clock: string): string {
  return new Date(`2026-11-20T${clock}:00.000+08:00`).toISOString();
}

/** For `assert.rejects`: a refusal with this code, at this field. */
export function refuses(code: string, field?: string) {
  return (error: unknown): true => {
    assert.ok(error instanceof Refusal, String(error));
    assert.deepEqual([error.code, error.field], [code, field]);
    return true;
  };
}
