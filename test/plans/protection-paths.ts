import { pageOfBackups, type BackupFilter } from '../../modules/protection/server/backups/backup.store.ts';
import {
  pageOfProtection,
  type ProtectionFilter,
} from '../../modules/protection/server/states/protection-list.store.ts';
import { pageOfViruses, type VirusFilter } from '../../modules/protection/server/viruses/virus-event.store.ts';
import { courseUpTo, pageOfWeeks } from '../../modules/protection/server/weeks/week.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

const today = '2026-11-20';
const weekOn = '2026-11-16';
/** A page of fifty and a row more, each with what is known of it and what customer and user are called. */
const page = 51 * 4;
/** Machines that are no computers in use are passed over. */
const passed = 51 * 6;

/** How machines are protected, what viruses did, weeks and backups, as the desk lists them. */
export function protectionPaths(filled: FilledProvider): ReadingPath[] {
  return [...machinePaths(filled), ...virusPaths(filled), ...weekPaths(filled)];
}

function machinePaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const states = (says: string, filter: Omit<ProtectionFilter, 'today'>, by: RegExp): ReadingPath => ({
    says: `protection ${says}`,
    who: staff,
    work: (tx) => pageOfProtection(tx, { ...filter, today }),
    by: [by],
    most: page + passed,
  });
  const backups = (says: string, filter: Omit<BackupFilter, 'today'>, by: RegExp): ReadingPath => ({
    says: `backups ${says}`,
    who: staff,
    work: (tx) => pageOfBackups(tx, { ...filter, today }),
    by: [by],
    // of so few machines the planner reads all rather than looking up fifty of them
    most: 5000 + page,
  });
  return [
    states('by numbers', {}, /^asset_tenant_id_number_key$/),
    states(
      'of machines that lacked it in a week',
      { withoutInWeek: weekOn, customerId: nth('customer', 5) },
      /^asset_/,
    ),
    backups('by numbers', {}, /^asset_tenant_id_number_key$/),
    backups('overdue, longest first', { state: 'overdue', sort: 'dueOn' }, /^backup_record_by_due$/),
  ];
}

function virusPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: VirusFilter, by: RegExp): ReadingPath => ({
    says: `virus events ${says}`,
    who: staff,
    work: (tx) => pageOfViruses(tx, filter),
    by: [by],
    most: page,
  });
  return [
    list('newest first', {}, /^virus_event_by_time$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^virus_event_by_customer$/),
    list('of a machine', { assetId: nth('asset', 5) }, /^virus_event_by_asset$/),
  ];
}

function weekPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const customerId = nth('customer', 5);
  return [
    {
      says: 'customers in a week',
      who: staff,
      work: (tx) => pageOfWeeks(tx, { weekOn }),
      by: [/^protection_week_(by_week|pkey)$/],
      most: page,
    },
    {
      says: 'the weeks of a customer',
      who: staff,
      work: (tx) => courseUpTo(tx, { customerId, weekOn }),
      by: [/^protection_week_(by_week|pkey)$/],
      most: 20,
    },
  ];
}
