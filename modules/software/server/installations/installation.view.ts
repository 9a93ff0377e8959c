import type { InstallationRow } from '../../installation.contract.ts';
import type { Installation } from './installation.store.ts';

export function installationRowOf(row: Installation): InstallationRow {
  const { id, productId, productName, isForbidden, edition, version, installedOn, source, foundAt, removedAt } = row;
  return {
    id,
    customer: { id: row.customerId, name: row.customerName },
    machine: { id: row.assetId, number: row.assetNumber, name: row.assetName },
    title: { id: row.titleId, name: row.titleName, publisher: row.titlePublisher, state: row.titleState },
    product: productId !== null && productName !== null ? { id: productId, name: productName, isForbidden } : null,
    edition,
    version: version === '' ? null : version,
    installedOn,
    source,
    foundAt,
    removedAt,
  };
}
