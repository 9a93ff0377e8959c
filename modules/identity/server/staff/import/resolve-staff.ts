import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { allBranches } from '../../branches/branch.store.ts';
import { allTeams } from '../../teams/team.store.ts';
import { teamsOfStaff } from '../staff-page.store.ts';
import { fieldsOf, nothingKnown, type StaffFields } from '../staff.rules.ts';
import type { StaffMember } from '../staff.store.ts';
import { staffByKeys, subjectsByEmails } from './known-staff.store.ts';
import { readCells, type CellFault, type ReadCells } from './staff-cells.rules.ts';

/** A row of a file beside the person whom it means. */
export interface ResolvedStaff {
  number: number;
  /** Null: nobody yet. */
  known: StaffMember | null;
  /** As they would be. */
  after: StaffFields;
  /** Sorted; before, and after. */
  teamIds: { before: Id[]; after: Id[] };
  faults: ImportFault[];
}

interface Ground {
  byNumber: Map<string, StaffMember>;
  byEmail: Map<string, StaffMember>;
  /** Whose account signs in with the address. */
  accounts: Map<string, Id>;
  branches: Map<string, Id>;
  teams: Map<string, Id>;
  teamsOf: Map<Id, Id[]>;
}

/** Finds whom each row means, by number or else by e-mail address, and what it would make of them. */
export async function resolveStaff(tx: Tx, rows: readonly ImportGiven[]): Promise<ResolvedStaff[]> {
  const read = rows.map(({ number, values }) => ({ number, cells: readCells(values) }));
  const ground = await groundOf(
    tx,
    read.map(({ cells }) => cells),
  );
  return read.map(({ number, cells }) => resolved(number, cells, ground));
}

async function groundOf(tx: Tx, all: readonly ReadCells[]): Promise<Ground> {
  const numbers = all.flatMap(({ fields }) => fields.employeeNumber ?? []);
  const emails = all.flatMap(({ fields }) => fields.email ?? []);
  const [known, accounts, branches, teams] = await Promise.all([
    staffByKeys(tx, { numbers, emails }),
    subjectsByEmails(tx, emails),
    allBranches(tx, { isWithRetired: false }),
    allTeams(tx, { isWithRetired: false }),
  ]);
  const held = await teamsOfStaff(
    tx,
    known.map(({ id }) => id),
  );
  const teamsOf = Map.groupBy(held, ({ staffId }) => staffId);
  return {
    byNumber: new Map(known.flatMap((one) => (one.employeeNumber === null ? [] : [[one.employeeNumber, one]]))),
    byEmail: new Map(known.flatMap((one) => (one.email === null ? [] : [[one.email, one]]))),
    accounts: new Map(accounts.map(({ email, subjectId }) => [email, subjectId])),
    branches: new Map(branches.map(({ name, id }) => [name, id])),
    teams: new Map(teams.map(({ name, id }) => [name, id])),
    teamsOf: new Map([...teamsOf].map(([id, rows]) => [id, rows.map((row) => row.id).toSorted()])),
  };
}

function resolved(number: number, cells: ReadCells, ground: Ground): ResolvedStaff {
  const { fields, branch, teams } = cells;
  const named = fields.employeeNumber === undefined ? undefined : ground.byNumber.get(fields.employeeNumber);
  const mailed = fields.email === undefined ? undefined : ground.byEmail.get(fields.email);
  const known = named ?? mailed ?? null;
  const faults = [...cells.faults, ...faultsOf(cells, { known, mailed }, ground)];
  const branchId = branch === null ? undefined : ground.branches.get(branch);
  const from = known ? fieldsOf(known) : { ...nothingKnown, name: '' };
  const before = (known && ground.teamsOf.get(known.id)) ?? [];
  const after = teams?.flatMap((name) => ground.teams.get(name) ?? []).toSorted() ?? before;
  return {
    number,
    known,
    after: { ...from, ...fields, ...(branchId !== undefined && { branchId }) },
    teamIds: { before, after },
    faults: faults.map(({ column, code, params }) => ({
      column,
      textKey: `identity:fault.${code}`,
      ...(params && { params }),
    })),
  };
}

interface Meant {
  known: StaffMember | null;
  /** Who has the address. */
  mailed: StaffMember | undefined;
}

function faultsOf(cells: ReadCells, meant: Meant, ground: Ground): CellFault[] {
  const left = meant.known?.retiredAt ? [{ column: 'name', code: 'has_left' }] : [];
  return [...left, ...addressFaults(cells, meant, ground), ...placeFaults(cells, ground)];
}

/** The account of somebody who signs in keeps its address, which is theirs to change. */
function addressFaults({ fields: { email } }: ReadCells, { known, mailed }: Meant, ground: Ground): CellFault[] {
  if (email === undefined) return [];
  const holder = ground.accounts.get(email);
  const isOthers = (mailed && mailed.id !== known?.id) || (holder !== undefined && holder !== known?.id);
  if (isOthers) return [{ column: 'email', code: 'email_taken' }];
  const isMoved = known?.accountId != null && email !== known.email;
  return isMoved ? [{ column: 'email', code: 'email_of_account' }] : [];
}

function placeFaults({ branch, teams }: ReadCells, ground: Ground): CellFault[] {
  const strange = teams?.find((name) => !ground.teams.has(name));
  const isStray = branch !== null && !ground.branches.has(branch);
  return [
    ...(isStray ? [{ column: 'branch', code: 'no_branch', params: { name: branch } }] : []),
    ...(strange === undefined ? [] : [{ column: 'teams', code: 'no_team', params: { name: strange } }]),
  ];
}
