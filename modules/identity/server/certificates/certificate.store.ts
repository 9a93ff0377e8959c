import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CertificateStanding } from '../../certificate.contract.ts';
import { soonUntil } from './certificate.rules.ts';

export interface Certificate {
  id: Id;
  staffId: Id;
  /** Of the staff member. */
  staffName: string;
  name: string;
  number: string | null;
  issuer: string | null;
  issuedOn: Day | null;
  expiresOn: Day | null;
  retiredAt: Instant | null;
  revision: number;
}

function certificates(tx: Tx) {
  return sqlBuilder
    .selectFrom('staffCertificate as certificate')
    .innerJoin('staffMember as staff', (join) =>
      join.onRef('staff.tenantId', '=', 'certificate.tenantId').onRef('staff.id', '=', 'certificate.staffId'),
    )
    .select(['certificate.id', 'certificate.staffId', 'staff.name as staffName', 'certificate.name'])
    .select(['certificate.number', 'certificate.issuer', 'certificate.issuedOn', 'certificate.expiresOn'])
    .select(['certificate.retiredAt', 'certificate.revision'])
    .where('certificate.tenantId', '=', tx.tenantId);
}

export interface CertificateFilter extends PageInput {
  staffId?: Id | undefined;
  /** Any of these; undefined: all. */
  standing?: readonly CertificateStanding[] | undefined;
  today: Day;
}

/** In force, of living staff, by their end; served by staff_certificate_by_expiry. */
export function pageOfCertificates(tx: Tx, filter: CertificateFilter): Promise<Page<Certificate>> {
  const { staffId, standing, today } = filter;
  let query = certificates(tx).where('certificate.retiredAt', 'is', null).where('staff.retiredAt', 'is', null);
  if (staffId !== undefined) query = query.where('certificate.staffId', '=', staffId);
  if (standing) query = query.where((is) => is.or(standing.map((one) => endsWithin(one, today))));
  const keyset = { list: 'certificates', column: 'certificate.expiresOn', field: 'expiresOn' } as const;
  return keysetPage(tx, query, {
    ...keyset,
    direction: 'asc',
    isNullable: true,
    idColumn: 'certificate.id',
    ...filter,
  });
}

/** `standingOn`, as a condition. */
function endsWithin(standing: CertificateStanding, today: Day) {
  const end = sql.ref('certificate.expiresOn');
  const soon = soonUntil(today);
  const conditions = {
    lasting: sql<boolean>`${end} is null`,
    expired: sql<boolean>`${end} < ${today}::date`,
    soon: sql<boolean>`${end} between ${today}::date and ${soon}::date`,
    valid: sql<boolean>`${end} > ${soon}::date`,
  };
  return conditions[standing];
}

/** Undefined for another provider's, and for none. */
export function findCertificate(tx: Tx, id: Id): Promise<Certificate | undefined> {
  return tx.first(certificates(tx).where('certificate.id', '=', id));
}

export type CertificateFields = Pick<Certificate, 'name' | 'number' | 'issuer' | 'issuedOn' | 'expiresOn'>;

export async function insertCertificate(
  tx: Tx,
  certificate: CertificateFields & { id: Id; staffId: Id },
): Promise<void> {
  const row = { ...certificate, tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('staffCertificate').values(row));
}

export async function saveCertificate(
  tx: Tx,
  id: Id,
  changes: Partial<CertificateFields & { retiredAt: Instant }>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('staffCertificate')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
