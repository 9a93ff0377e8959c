/** Fields of a machine whose story its customer is shown; for their own role a wall of the table says the same. */
export const publicFields: readonly string[] = [
  'number',
  'name',
  'kind',
  'status',
  'userId',
  'departmentId',
  'siteId',
  'roomId',
  'seat',
  'custodianId',
  'maker',
  'model',
  'serialNumber',
  'assetTag',
  'hostName',
  'ipAddress',
  'macAddresses',
  'operatingSystem',
  'purchasedOn',
  'liveOn',
  'warrantyFrom',
  'warrantyUntil',
  'warrantyLevel',
];

export function isPublicField(field: string): boolean {
  return publicFields.includes(field);
}
