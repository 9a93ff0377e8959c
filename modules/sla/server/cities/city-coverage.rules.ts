import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { ServedBy } from '../../city-coverage.contract.ts';

export interface CityCoverage {
  id: Id;
  province: string;
  city: string;
  calendarId: Id;
  arrivalMinutes: number | null;
  services: string | null;
  servedBy: ServedBy;
  branchId: Id | null;
  partner: string | null;
  retiredAt: Instant | null;
  revision: number;
}

/** What one writes of where a place is: `浙江宁波`, `宁波市江北区…`. */
export interface PlaceWritten {
  region?: string | undefined;
  address?: string | undefined;
}

/**
 * Which of these cities a place lies in: the one that its region names, else its address; else all of its province. Cities
 * and provinces are named with or without 市, 省.
 */
export function coverageAt<Row extends Pick<CityCoverage, 'province' | 'city'>>(
  rows: readonly Row[],
  { region = '', address = '' }: PlaceWritten,
): { rows: Row[]; isOnlyProvince: boolean } {
  for (const written of [region, address]) {
    const named = rows.filter(({ city }) => names(written, city));
    if (named.length > 0) return { rows: named, isOnlyProvince: false };
  }
  const ofProvince = rows.filter(({ province }) => names(region, province) || names(address, province));
  return { rows: ofProvince, isOnlyProvince: ofProvince.length > 0 };
}

function names(written: string, place: string): boolean {
  const bare = place.replace(/(?:特别行政区|自治区|省|市)$/, '');
  return bare !== '' && written.toLowerCase().includes(bare.toLowerCase());
}
