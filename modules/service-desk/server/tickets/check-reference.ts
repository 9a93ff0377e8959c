import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import { categoryOf, codeExists, type CategoryFacts } from '../../../catalogue/index.ts';
import type { CodeList } from '../../../catalogue/code-list.contract.ts';
import { contactById, siteById } from '../../../customers/index.ts';
import { findStaff, findTeam } from '../../../identity/index.ts';
import type { Hands } from './ticket-course.rules.ts';
import { ticketRefusals } from './ticket.refusals.ts';

type Maybe = Id | null | undefined;

/** Refuses, at its field, what is not there, not of this customer, or retired. Null and undefined pass. */
export async function checkContact(
  tx: Tx,
  field: 'callerId' | 'affectedId' | 'signerId' | 'contactId',
  { customerId, id }: OfCustomer,
) {
  if (!id) return null;
  const contact = inUse(await contactById(tx, id));
  return foundAt(field, ofCustomer(customerId, contact?.hasLeft ? null : contact));
}

export async function checkSite(tx: Tx, { customerId, id }: OfCustomer): Promise<void> {
  if (id) foundAt('siteId', ofCustomer(customerId, inUse(await siteById(tx, id))));
}

/** Of the customers' people, one that they may see: what they use, or the company's. */
export async function checkAsset(tx: Tx, { customerId, id }: OfCustomer): Promise<void> {
  if (id) foundAt('assetId', ofCustomer(customerId, inUse(await assetById(tx, id, assetScopeOf(tx.caller)))));
}

function ofCustomer<Row extends { customerId: Id }>(customerId: Id, row: Row | null): Row | null {
  return row?.customerId === customerId ? row : null;
}

interface OfCustomer {
  customerId: Id;
  id: Maybe;
}

export async function checkCategory(tx: Tx, id: Maybe): Promise<CategoryFacts | null> {
  if (!id) return null;
  const category = await categoryOf(tx, id);
  return foundAt('categoryId', category?.isRetired ? null : category);
}

export async function checkCode(tx: Tx, field: string, { list, code }: { list: CodeList; code: string }) {
  if (!(await codeExists(tx, list, code))) throw new Refusal(ticketRefusals.unknown_code, { code }, field);
}

interface AskedHands {
  teamId: Maybe;
  assigneeId: Maybe;
  /** Taken where no team is named, unless it is retired. */
  usualTeamId?: Maybe;
}

/** Whose hands a ticket comes into; the customer's people see no more of a team than that there is one. */
export async function checkHands(tx: Tx, { teamId, assigneeId, usualTeamId }: AskedHands): Promise<Hands> {
  // a team that is named there comes from what was asked: they cannot name one themselves
  if (roleOf(tx.caller) === 'portal') return { teamId: teamId ?? usualTeamId ?? null, assigneeId: null, line: null };
  const assignee = assigneeId ? foundAt('assigneeId', inUse(await findStaff(tx, assigneeId))) : null;
  const usual = usualTeamId ? inUse(await findTeam(tx, usualTeamId)) : null;
  const team = teamId ? foundAt('teamId', inUse(await findTeam(tx, teamId))) : usual;
  return { teamId: team?.id ?? null, assigneeId: assignee?.id ?? null, line: team?.line ?? null };
}

function inUse<Row extends { retiredAt: Instant | null }>(row: Row | undefined): Row | null {
  return row && row.retiredAt === null ? row : null;
}
