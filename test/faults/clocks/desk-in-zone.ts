import assert from 'node:assert/strict';
import { secondsBetween } from '../../../kernel/instant.ts';
import { recordCustomer } from '../../../modules/customers/customer.contract.ts';
import { setUp, signIn } from '../../../modules/identity/session.contract.ts';
import { idleSeconds } from '../../../modules/identity/server/sessions/session.rules.ts';
import { acceptTicket } from '../../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../../modules/service-desk/ticket.contract.ts';
import { makeSetUpLink } from '../../../modules/tenancy/index.ts';
import { changeProvider, readProvider } from '../../../modules/tenancy/provider.contract.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import * as cast from '../../../demo/cast/cast.ts';
import { Client, sessionIn } from '../../cast/client.ts';
import type { ClockedProcess, TwoProcesses } from './two-processes.ts';

/** A provider in a zone of its own, whose administrator works at both processes. */
export interface DeskInZone {
  code: string;
  /** Records a ticket at one process and accepts it at the other; answers with its number. */
  recordOne(at: ClockedProcess, then: ClockedProcess): Promise<string>;
}

export async function foundDesk(processes: TwoProcesses, timeZone: string): Promise<DeskInZone> {
  const { app, parts } = processes.first;
  const code = timeZone.split('/')[1]?.toLowerCase().replace('_', '-') ?? '';
  const isFirst = (await parts.identify.provider('shanghai')) === null && code === 'shanghai';
  const token = await asOwner(processes.ownerUrl, (owner) => makeSetUpLink(owner, { isFirst, now: parts.clock.now() }));
  const email = `admin@${code}.example.cn`;
  const body = { token, providerName: code, providerCode: code, adminName: '王建国', adminEmail: email };
  const founded = await new Client(app, null).try(setUp, { body: { ...body, adminPassword: cast.password } });
  assert.equal(founded.status, 201, JSON.stringify(founded.body));
  const admin = new Client(app, sessionIn(founded));
  const { revision } = await admin.ask(readProvider);
  await admin.ask(changeProvider, { body: { timeZone }, headers: { 'if-match': `"r${revision}"` } });
  const { id: customerId } = await admin.ask(recordCustomer, { body: { name: cast.customers.donghai.name } });

  /** Signed in anew, for sessions end while the clock jumps; that must always be possible. */
  const signedIn = async (at: ClockedProcess) => {
    const credentials = { provider: code, email, password: cast.password };
    return new Client(at.app, sessionIn(await new Client(at.app, null).try(signIn, { body: credentials })));
  };
  return {
    code,
    async recordOne(at, then) {
      const here = await signedIn(at);
      const report = { kind: 'incident', customerId, title: '打印机卡纸', channel: 'phone' } as const;
      const ticket = await here.ask(recordTicket, { body: { ...report, impact: 'degraded', urgency: 'normal' } });
      const call = { params: { ticket: ticket.id } };
      const answered = await new Client(then.app, here.session).try(acceptTicket, call);
      // one session at both: it lives, unless it was idle for too long by the clock that looks at it
      const idle = secondsBetween(at.parts.clock.now(), then.parts.clock.now());
      const isOver = idle >= idleSeconds;
      assert.ok(isOver ? answered.status === 401 : answered.status < 300, JSON.stringify(answered.body));
      if (isOver) await (await signedIn(then)).ask(acceptTicket, call);
      return ticket.number;
    },
  };
}
