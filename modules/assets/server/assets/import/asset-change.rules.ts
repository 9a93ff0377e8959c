import { changesBetween, type Changes } from '../../../../../kernel/changes.ts';
import type { BodyOf } from '../../../../../kernel/contract.ts';
import type { changeAsset } from '../../../asset.contract.ts';

/** What a row says of the machine itself; what it doesn't say is not there. */
export type CellFields = Partial<
  Pick<
    BodyOf<typeof changeAsset>,
    | 'number'
    | 'name'
    | 'kind'
    | 'status'
    | 'maker'
    | 'model'
    | 'serialNumber'
    | 'assetTag'
    | 'hostName'
    | 'ipAddress'
    | 'macAddresses'
    | 'operatingSystem'
    | 'osLicence'
    | 'seat'
    | 'price'
    | 'purchasedOn'
    | 'liveOn'
    | 'warrantyFrom'
    | 'warrantyUntil'
    | 'warrantyLevel'
    | 'insuranceUntil'
    | 'insuranceNote'
    | 'leaseUntil'
    | 'leaseNote'
    | 'note'
  >
>;

/** What of a machine an import reads and writes. */
export interface ImportedAsset extends Required<Omit<CellFields, 'status'>> {
  status: string;
  userId: string | null;
  custodianId: string | null;
  siteId: string | null;
  roomId: string | null;
  departmentId: string | null;
  modelId: string | null;
  supplierId: string | null;
  maintainerId: string | null;
  custom: Record<string, unknown>;
  retiredAt: string | null;
}

/** Of a machine of which nothing is known yet but number, name and kind. */
export const unknownAsset: Omit<ImportedAsset, 'number' | 'name' | 'kind'> = {
  status: 'in_use',
  userId: null,
  custodianId: null,
  siteId: null,
  roomId: null,
  departmentId: null,
  modelId: null,
  supplierId: null,
  maintainerId: null,
  maker: null,
  model: null,
  serialNumber: null,
  assetTag: null,
  hostName: null,
  ipAddress: null,
  macAddresses: [],
  operatingSystem: null,
  osLicence: null,
  seat: null,
  price: null,
  purchasedOn: null,
  liveOn: null,
  warrantyFrom: null,
  warrantyUntil: null,
  warrantyLevel: null,
  insuranceUntil: null,
  insuranceNote: null,
  leaseUntil: null,
  leaseNote: null,
  note: null,
  custom: {},
  retiredAt: null,
};

export interface SaidOfAsset {
  fields: CellFields;
  userId: string | undefined;
  custodianId: string | undefined;
  siteId: string | undefined;
  departmentId: string | undefined;
  modelId: string | undefined;
  supplierId: string | undefined;
  maintainerId: string | undefined;
  custom: Record<string, unknown>;
}

/** What a row says by a name, and a machine keeps by an id. */
const linked = ['userId', 'custodianId', 'siteId', 'departmentId', 'modelId', 'supplierId', 'maintainerId'] as const;

/** After a row; moved to another site, a machine has left its room. */
export function stateAfter<State extends ImportedAsset>(before: State, said: SaidOfAsset): State {
  const { fields, custom } = said;
  const named = Object.fromEntries(linked.map((column) => [column, said[column] ?? before[column]]));
  const roomId = said.siteId === undefined || said.siteId === before.siteId ? before.roomId : null;
  return { ...before, ...fields, ...named, roomId, custom };
}

const importedFields = ['number', 'name', 'kind', ...keysOf(unknownAsset)] as const;

function keysOf<Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  // the keys of a plain object
  return Object.keys(fields) as (keyof Fields & string)[];
}

export function importedChanges(before: ImportedAsset, after: ImportedAsset): Changes {
  return changesBetween(before, after, importedFields);
}

/** What an update leaves behind, so that it can be undone. */
export function valuesBefore(changes: Changes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change?.from]));
}
