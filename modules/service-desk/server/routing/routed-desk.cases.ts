import type { Id } from '../../../../kernel/id.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk, type TestDesk } from '../../../../test/harness/service-desk.ts';
import type { RoutingRuleView } from '../../routing-rule.contract.ts';
import { recordRoutingRule } from './record-routing-rule.ts';

type Rule = Parameters<typeof recordRoutingRule>[1];

export interface RoutedDesk extends TestDesk {
  /** Of the first line: the engineer and the expert; nobody; and a branch's, with nobody. */
  pair: Id;
  plain: Id;
  branchDesk: Id;
  /** For all tickets, into the plain team's queue, unless said otherwise. */
  make(rule?: Partial<Rule>): Promise<RoutingRuleView>;
  /** Takes all rules out of use: for the next test. */
  forgetRules(): Promise<void>;
}

export const system = systemCaller('test');

export async function openRoutedDesk(): Promise<RoutedDesk> {
  const desk = await openDesk();
  const { engineer, expert, manager } = desk;
  const pair = await makeTeam(desk, { name: '一线', members: [engineer.subjectId, expert.subjectId] });
  const plain = await makeTeam(desk, { name: '值班', members: [] });
  const branchDesk = await makeTeam(desk, { name: '苏州服务台', members: [], branch: '苏州' });
  let made = 0;
  return {
    ...desk,
    pair,
    plain,
    branchDesk,
    make(rule = {}) {
      made += 1;
      const usual = { name: `规则 ${made}`, conditions: {}, teamId: plain };
      return desk.as(manager, '08:00')((tx) => recordRoutingRule(tx, { ...usual, ...rule }));
    },
    async forgetRules() {
      await desk.huaxin.as(system, (tx) =>
        tx.run(sqlBuilder.updateTable('routingRule').set({ retiredAt: tx.now }).where('tenantId', '=', tx.tenantId)),
      );
    },
  };
}

interface Team {
  name: string;
  members: readonly (Id | null)[];
  branch?: string;
}

function makeTeam({ huaxin }: TestDesk, { name, members, branch }: Team): Promise<Id> {
  return huaxin.as(system, async (tx) => {
    const [id, branchId] = [tx.newId(), branch === undefined ? null : tx.newId()];
    const made = { tenantId: tx.tenantId, createdAt: tx.now };
    if (branchId) await tx.run(sqlBuilder.insertInto('branch').values({ ...made, id: branchId, name: branch ?? '' }));
    await tx.run(sqlBuilder.insertInto('team').values({ ...made, id, name, line: 1, branchId }));
    const staff = members.filter((member) => member !== null);
    const rows = staff.map((staffId) => ({ tenantId: tx.tenantId, teamId: id, staffId }));
    if (rows.length > 0) await tx.run(sqlBuilder.insertInto('teamMember').values(rows));
    return id;
  });
}
