import { changesBetween, type Changes } from '../../../../../kernel/changes.ts';
import type { BodyOf } from '../../../../../kernel/contract.ts';
import { assetFields, type changeAsset } from '../../../asset.contract.ts';

/** What a row says of the machine itself; what it doesn't say is not there. */
export type CellFields = Partial<
  Pick<
    BodyOf<typeof changeAsset>,
    'number' | 'name' | 'kind' | 'status' | 'maker' | 'model' | 'serialNumber' | 'ipAddress' | 'note'
  >
>;

/** What of a machine an import reads and writes. */
export interface ImportedAsset extends Required<Omit<CellFields, 'status'>> {
  status: string;
  userId: string | null;
  siteId: string | null;
  roomId: string | null;
  custom: Record<string, unknown>;
  retiredAt: string | null;
}

/** Of a machine of which nothing is known yet but number, name and kind. */
export const unknownAsset: Omit<ImportedAsset, 'number' | 'name' | 'kind'> = {
  status: 'in_use',
  userId: null,
  siteId: null,
  roomId: null,
  maker: null,
  model: null,
  serialNumber: null,
  ipAddress: null,
  note: null,
  custom: {},
  retiredAt: null,
};

export interface SaidOfAsset {
  fields: CellFields;
  userId: string | undefined;
  siteId: string | undefined;
  custom: Record<string, unknown>;
}

/** After a row; moved to another site, a machine has left its room. */
export function stateAfter<State extends ImportedAsset>(before: State, said: SaidOfAsset): State {
  const { fields, userId = before.userId, siteId = before.siteId, custom } = said;
  const roomId = siteId === before.siteId ? before.roomId : null;
  return { ...before, ...fields, userId, siteId, roomId, custom };
}

const importedFields = [...assetFields, 'custom', 'retiredAt'] as const;

export function importedChanges(before: ImportedAsset, after: ImportedAsset): Changes {
  // of the fields, an import leaves the department as it is
  const fields = importedFields.filter((field) => field !== 'departmentId');
  return changesBetween(before, after, fields);
}

/** What an update leaves behind, so that it can be undone. */
export function valuesBefore(changes: Changes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change?.from]));
}
