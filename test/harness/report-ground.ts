import type { Id } from '../../kernel/id.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { importCategories } from '../../modules/catalogue/index.ts';
import { importTeams } from '../../modules/identity/index.ts';
import { plantTickets } from '../../modules/service-desk/server/tickets/planted-ticket.factory.ts';
import { makeMachine, type Company } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import type { RandomTicket, Surroundings } from '../../modules/reports/server/reports/random-tickets.cases.ts';

/** A customer with all that a report divides its tickets by. */
export interface CompanyKnown extends Company {
  assetId: Id;
  departmentId: Id;
  industry: string | null;
  tags: readonly string[];
  custom: Readonly<Record<string, string>>;
  region: string | null;
  machine: { kind: string; maker: string | null; model: string | null };
}

type Facts = Pick<CompanyKnown, 'industry' | 'tags' | 'custom' | 'region' | 'machine'>;

const bare: Facts = {
  industry: null,
  tags: [],
  custom: {},
  region: null,
  machine: { kind: 'laptop', maker: null, model: null },
};
const facts: readonly Facts[] = [
  {
    industry: 'manufacturing',
    tags: ['重点', '本市'],
    custom: { grade: 'a' },
    region: '宁波',
    machine: { kind: 'printer', maker: '联想', model: 'M7400' },
  },
  bare,
];

/** Fills in what the companies lack, three categories below one another, and teams of two lines. */
export async function makeGround(tx: Tx, companies: readonly Company[], staff: readonly Id[]): Promise<Surroundings> {
  const known = [];
  for (const [at, company] of companies.entries()) known.push(await makeKnown(tx, company, at));
  const categories = await importCategories(tx, [
    { foreignKey: 'peripheral', parentForeignKey: null, name: '外设' },
    { foreignKey: 'printer', parentForeignKey: 'peripheral', name: '打印机' },
    { foreignKey: 'laser', parentForeignKey: 'printer', name: '激光打印机' },
    { foreignKey: 'toner', parentForeignKey: 'laser', name: '碳粉' },
  ]);
  const teams = await importTeams(tx, [
    { foreignKey: 'network', name: '网络组' },
    { foreignKey: 'hotline', name: '热线组' },
  ]);
  const [unlined = '', lined = ''] = ['network', 'hotline'].map((key) => teams.get(key));
  await tx.run(sqlBuilder.updateTable('team').set({ line: null }).where('id', '=', unlined));
  await tx.run(sqlBuilder.updateTable('team').set({ line: 1 }).where('id', '=', lined));
  await tx.run(
    sqlBuilder
      .insertInto('customField')
      .values([
        ownField(tx, { noun: 'ticket', key: 'colour', kind: 'choice', choices: ['red', 'blue'] }),
        ownField(tx, { noun: 'ticket', key: 'urgent', kind: 'yes_no', choices: [] }),
        ownField(tx, { noun: 'customer', key: 'grade', kind: 'choice', choices: ['a', 'b'] }),
      ]),
  );
  return { companies: known, categories: [...categories.values()].slice(-4), teams: [unlined, lined], staff };
}

async function makeKnown(tx: Tx, company: Company, at: number): Promise<CompanyKnown> {
  const described = facts[at % facts.length] ?? bare;
  const { industry, tags, custom, region, machine } = described;
  const assetId = await makeMachine(tx, company, machine.kind);
  const { maker, model } = machine;
  await tx.run(sqlBuilder.updateTable('asset').set({ maker, model }).where('id', '=', assetId));
  await tx.run(sqlBuilder.updateTable('site').set({ region }).where('id', '=', company.siteId));
  const customer = { industry, tags: [...tags], custom: JSON.stringify(custom) };
  await tx.run(sqlBuilder.updateTable('customer').set(customer).where('id', '=', company.id));
  const contact = await tx.first(
    sqlBuilder.selectFrom('contact').select('departmentId').where('id', '=', company.callerId),
  );
  return { ...company, ...described, assetId, departmentId: contact?.departmentId ?? '' };
}

interface OwnField {
  noun: 'ticket' | 'customer';
  key: string;
  kind: 'choice' | 'yes_no';
  choices: readonly string[];
}

function ownField(tx: Tx, { noun, key, kind, choices }: OwnField) {
  const worded = choices.map((code) => ({ code, label: code, labelEn: null, isRetired: false }));
  const made = { tenantId: tx.tenantId, id: tx.newId(), createdAt: tx.now, audience: 'internal', position: 0 };
  return { ...made, noun, key, kind, label: key, choices: JSON.stringify(worded) };
}

/** The tickets, with what happened to them. */
export async function plantRandom(
  tx: Tx,
  tickets: readonly RandomTicket[],
  { teams, staff }: Surroundings,
): Promise<void> {
  const ids = await plantTickets(
    tx,
    tickets.map(({ escalations: _escalations, reclassified: _reclassified, ...ticket }) => ticket),
  );
  const rowOf = (at: number, number: number) => ({
    tenantId: tx.tenantId,
    customerId: tickets[at]?.customerId ?? '',
    ticketId: ids[at] ?? '',
    number,
  });
  const escalated = tickets.flatMap(({ escalations }, at) =>
    escalations.map(({ kind, at: escalatedAt }, number) => ({
      ...rowOf(at, number + 1),
      kind,
      escalatedAt,
      toTeamId: teams[0] ?? '',
      toLine: 2,
      escalatedById: staff[0] ?? '',
      entryId: tx.newId(),
    })),
  );
  const put = tickets.flatMap(({ reclassified }, at) =>
    reclassified.map((isMisclassified, number) => ({ ...rowOf(at, number + 1), isMisclassified, changedAt: tx.now })),
  );
  if (escalated.length > 0) {
    await tx.run(sqlBuilder.insertInto('ticketEntry').values(escalated.map(triedBefore)));
    await tx.run(sqlBuilder.insertInto('ticketEscalation').values(escalated));
  }
  if (put.length > 0) await tx.run(sqlBuilder.insertInto('ticketReclassification').values(put));
}

interface Escalated {
  tenantId: string;
  customerId: string;
  ticketId: string;
  entryId: string;
  escalatedAt: string;
}

/** The step that says what was tried. */
function triedBefore({ entryId: id, escalatedAt: writtenAt, tenantId, customerId, ticketId }: Escalated) {
  const step = { kind: 'note', audience: 'internal', body: '重启', authorKind: 'staff', authorName: '李敏' };
  return { ...step, id, tenantId, customerId, ticketId, writtenAt };
}
