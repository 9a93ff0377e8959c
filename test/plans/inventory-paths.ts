import { bearersOf } from '../../modules/inventory/server/matching/sign.store.ts';
import { pageOfReports, type ReportFilter } from '../../modules/inventory/server/reports/report-list.store.ts';
import { pageOfScans, type ScanFilter } from '../../modules/inventory/server/scans/scan.store.ts';
import { silentMachines, type SilentFilter } from '../../modules/inventory/server/silence/silent-machine.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with what its customer, token, machine and decider are called. */
const page = 51 * 5;

/** What agents reported, as the desk lists it, and the machines that bear the signs of a report. */
export function inventoryPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: ReportFilter, by: RegExp): ReadingPath => ({
    says: `inventory reports ${says}`,
    who: staff,
    work: (tx) => pageOfReports(tx, filter),
    by: [by],
    most: page,
  });
  const signs = {
    customerId: nth('customer', 5),
    agent: 'agent-5',
    device: 'device-5',
    uuid: 'UUID-5',
    serialNumber: 'SN-5',
    macAddresses: ['3C:97:0E:00:00:05'],
    hostName: 'host-5',
    ipAddress: '10.0.0.5',
    isScan: true,
  };
  const before = '2030-01-01T00:00:00.000Z';
  const silent = (says: string, filter: Partial<SilentFilter>, by: RegExp): ReadingPath => ({
    says: `silent machines ${says}`,
    who: staff,
    work: (tx) => silentMachines(tx, { before, ...filter }),
    by: [by],
    most: page,
  });
  const scans = (says: string, filter: ScanFilter, by: RegExp): ReadingPath => ({
    says: `network scans ${says}`,
    who: staff,
    work: (tx) => pageOfScans(tx, filter),
    by: [by],
    most: page * 40,
  });
  return [
    silent('the longest silent first', {}, /^inventory_report_silent$/),
    silent('of a customer', { customerId: nth('customer', 5) }, /^inventory_report_silent_of_customer$/),
    scans('newest first', {}, /^inventory_scan_by_time$/),
    scans('of a customer', { customerId: nth('customer', 5) }, /^inventory_scan_by_customer$/),
    list('newest first', {}, /^inventory_report_by_time$/),
    list('that wait', { state: ['review'] }, /^inventory_report_by_state$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^inventory_report_by_customer$/),
    list('of a machine', { assetId: nth('asset', 5) }, /^inventory_report_by_asset$/),
    {
      says: 'machines that bear the signs of a report',
      who: staff,
      work: (tx) => bearersOf(tx, signs),
      by: [/^asset_by_serial$/, /^asset_mac_by_mac$/, /^asset_by_host$/, /^asset_by_address$/, /^inventory_sign_pkey$/],
      most: 100,
    },
  ];
}
