import type { Locale } from '../../../../kernel/locale.ts';
import type { Id } from '../../../../kernel/id.ts';
import { compiledOnce } from '../../../../platform/database/compiled-once.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface Tenant {
  id: Id;
  code: string;
  name: string;
  timeZone: string;
  locale: Locale;
  status: 'active' | 'suspended';
}

/** Whoever stands at the door names a code; no wall is opened by knowing it. */
export async function tenantByCode(tx: Tx, code: string): Promise<Tenant | null> {
  return (await tx.first(sqlBuilder.selectFrom(sql<Tenant>`tenant_by_code(${code})`.as('tenant')).selectAll())) ?? null;
}

/** The only provider of the installation; null when there is none, or more than one. */
export async function onlyTenant(tx: Tx): Promise<Tenant | null> {
  return (await tx.first(sqlBuilder.selectFrom(sql<Tenant>`only_tenant()`.as('tenant')).selectAll())) ?? null;
}

export async function anyTenantExists(tx: Tx): Promise<boolean> {
  const row = await tx.first(sqlBuilder.selectNoFrom(sql<boolean>`any_tenant_exists()`.as('exists')));
  return row?.exists ?? false;
}

/** Those that work is done for, in turn: by id. */
export async function activeTenants(tx: Tx): Promise<Tenant[]> {
  return tx.rows(sqlBuilder.selectFrom(sql<Tenant>`active_tenants()`.as('tenant')).selectAll());
}

/** Whether a set-up link with this hash may still found a provider. */
export async function setUpLinkHolds(tx: Tx, linkHash: string): Promise<boolean> {
  const row = await tx.first(sqlBuilder.selectNoFrom(sql<boolean>`set_up_link_holds(${linkHash})`.as('holds')));
  return row?.holds ?? false;
}

export interface NewTenant {
  code: string;
  name: string;
  timeZone: string;
  locale: Locale;
}

/** Founds the provider whose id the transaction is on, and spends the link; false when the link doesn't hold. */
export async function foundTenant(tx: Tx, linkHash: string, tenant: NewTenant): Promise<boolean> {
  const { code, name, timeZone, locale } = tenant;
  const founding = sql<boolean>`found_tenant(${linkHash}, ${tx.tenantId}, ${code}, ${name}, ${timeZone}, ${locale}, ${tx.now})`;
  return (await tx.first(sqlBuilder.selectNoFrom(founding.as('founded'))))?.founded ?? false;
}

/** A provider with how it shows itself to its customers' people. */
export interface OwnTenant extends Tenant {
  portalName: string | null;
  hotline: string | null;
  brandColor: string | null;
  /** Of the picture, in `platform/blobs`. */
  logoContent: string | null;
  logoMediaType: string | null;
  revision: number;
}

/** The caller's own provider; of whoever stands at a door, the one whose door it is. */
export async function ownTenant(tx: Tx): Promise<OwnTenant | undefined> {
  // CHECK constraints hold locale and status to these values
  return (await tx.first(tenantOf({ tenantId: tx.tenantId }))) as OwnTenant | undefined;
}

const tenantOf = compiledOnce(({ tenantId }: Pick<Tx, 'tenantId'>) =>
  sqlBuilder
    .selectFrom('tenant')
    .select(['id', 'code', 'name', 'timeZone', 'locale', 'status', 'revision'])
    .select(['portalName', 'hotline', 'brandColor', 'logoContent', 'logoMediaType'])
    .where('id', '=', tenantId),
);

/**
 * Until the transaction ends nobody else holds the provider. Whoever waited, and reads one state (`If-Match`), is refused
 * by PostgreSQL and begins anew: a lock alone would let them go on with what they read before.
 */
export async function holdOwnTenant(tx: Tx): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('tenant')
      .set((row) => ({ revision: row.ref('revision') }))
      .where('id', '=', tx.tenantId),
  );
}

type Saved = Pick<OwnTenant, 'name' | 'timeZone' | 'locale' | 'portalName' | 'hotline' | 'brandColor'>;

export async function saveOwnTenant(tx: Tx, tenant: Saved): Promise<void> {
  const { name, timeZone, locale, portalName, hotline, brandColor } = tenant;
  await change(tx, { name, timeZone, locale, portalName, hotline, brandColor });
}

export async function saveLogo(tx: Tx, logo: Pick<OwnTenant, 'logoContent' | 'logoMediaType'>): Promise<void> {
  await change(tx, logo);
}

async function change(tx: Tx, values: Partial<Omit<OwnTenant, 'id' | 'status' | 'revision'>>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('tenant')
      .set((row) => ({ ...values, revision: row('revision', '+', 1) }))
      .where('id', '=', tx.tenantId),
  );
}
