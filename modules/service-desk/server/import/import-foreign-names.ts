import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { importCategories, importCodeItems } from '../../../catalogue/index.ts';
import { importContacts, importSites } from '../../../customers/index.ts';
import { importStaff, importTeams } from '../../../identity/index.ts';
import type { ForeignIds, ForeignNames } from './foreign-names.rules.ts';

interface Source {
  customerId: Id;
  /** Of the profile: the same name in another tool's log is somebody else. */
  importedBy: string;
  timeZone: string;
}

/** Enters the people, teams, sites, categories and codes that a log names and that are not there yet. */
export async function importForeignNames(tx: Tx, source: Source, names: ForeignNames): Promise<ForeignIds> {
  const { customerId, importedBy, timeZone } = source;
  const keyOf = (name: string) => `${importedBy}:${name}`;
  const keyed = (all: readonly string[]) => all.map((name) => ({ foreignKey: keyOf(name), name }));
  const categories = names.categories.map(({ key, name, parentKey }) => ({
    foreignKey: keyOf(key),
    name,
    parentForeignKey: parentKey === null ? null : keyOf(parentKey),
  }));
  const ids = {
    contacts: await importContacts(tx, customerId, keyed(names.contacts)),
    sites: await importSites(tx, { customerId, timeZone }, keyed(names.sites)),
    staff: await importStaff(tx, keyed(names.staff)),
    teams: await importTeams(tx, keyed(names.teams)),
    categories: await importCategories(tx, categories),
  };
  const own = (byKey: ReadonlyMap<string, Id>) =>
    new Map([...byKey].map(([key, id]) => [key.slice(importedBy.length + 1), id]));
  return {
    contacts: own(ids.contacts),
    sites: own(ids.sites),
    staff: own(ids.staff),
    teams: own(ids.teams),
    categories: own(ids.categories),
    resolutionCodes: await importCodeItems(tx, 'resolution_code', names.resolutionCodes),
  };
}
