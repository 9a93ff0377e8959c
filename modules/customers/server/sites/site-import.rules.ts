import type { Id } from '../../../../kernel/id.ts';

export interface ForeignSite {
  foreignKey: string;
  name: string;
}

export interface KnownSite {
  id: Id;
  name: string;
  /** Null: recorded here. */
  foreignKey: string | null;
}

type Keyed = KnownSite & { foreignKey: string };

export interface SiteImport {
  added: Keyed[];
  /** Recorded here by the same name, and now known by the foreign key too. */
  claimed: Keyed[];
}

/** What becomes of foreign sites that are not known yet. A name that another system's site has gets its key behind it. */
export function siteImport(rows: readonly ForeignSite[], known: readonly KnownSite[], newId: () => Id): SiteImport {
  const keys = new Set(known.map(({ foreignKey }) => foreignKey));
  const byName = new Map(known.map((site) => [site.name, site]));
  const result: SiteImport = { added: [], claimed: [] };
  for (const { foreignKey, name } of rows) {
    if (keys.has(foreignKey)) continue;
    keys.add(foreignKey);
    const namesake = byName.get(name);
    const isClaimed = namesake?.foreignKey === null;
    const site = isClaimed
      ? { ...namesake, foreignKey }
      : { id: newId(), name: namesake ? `${name} (${foreignKey})` : name, foreignKey };
    result[isClaimed ? 'claimed' : 'added'].push(site);
    byName.set(site.name, site);
  }
  return result;
}
