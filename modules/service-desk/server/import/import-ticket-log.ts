import * as z from 'zod/mini';
import { Refusal } from '../../../../kernel/refusal.ts';
import { timeZoneShape } from '../../../../kernel/shapes.ts';
import type { CommandContext } from '../../../../platform/module/command.ts';
import { findImportCustomer, type FoundCustomer } from './find-import-customer.ts';
import { namesIn } from './foreign-names.rules.ts';
import { importForeignNames } from './import-foreign-names.ts';
import type { ImportProfile } from './import-profile.rules.ts';
import { importTickets } from './import-tickets.ts';
import { deliveredProfiles } from './profiles.delivered.ts';
import { readTicketLog } from './read-ticket-log.ts';
import { ticketImportRefusals as refusals } from './ticket-import.refusals.ts';
import type { GatheredLog, RowFault } from './ticket-log.rules.ts';
import { writeFaults } from './write-faults.ts';

/** Each batch is a transaction: whoever stops the import in between, keeps whole tickets and may start it again. */
const ticketsABatch = 500;

export interface LogImport {
  profile: string;
  /** Name, short name or id. */
  customer: string;
  path: string;
  /** Of the log's times; undefined: the profile's. */
  timeZone?: string | undefined;
  /** Where to list what is wrong with the log; undefined: nowhere. */
  faultsPath?: string | undefined;
}

export interface ImportSummary {
  customer: FoundCustomer;
  /** In the log: rows and the tickets that they make. */
  events: number;
  incidents: number;
  imported: number;
  alreadyThere: number;
  /** Tickets of which a row is bad. */
  leftOut: number;
  badRows: number;
  faults: RowFault[];
  seconds: number;
}

/** Imports a log as far as it can be read, in several transactions; a second time it adds what was missing. */
export async function importTicketLog(
  { run, progress }: Pick<CommandContext, 'run' | 'progress'>,
  { profile: code, customer: typed, path, timeZone, faultsPath }: LogImport,
): Promise<ImportSummary> {
  const begun = performance.now();
  const profile = profileOf(code);
  const zone = zoneOf(profile, timeZone);
  const customer = await run((tx) => findImportCustomer(tx, typed));
  const log = await readTicketLog({ path, profile, timeZone: zone, progress });
  if (faultsPath !== undefined) await writeFaults(faultsPath, log.faults);
  const imported = await writeLog({ run, progress }, log, { customer, profile, timeZone: zone });
  return {
    customer,
    events: log.rows,
    incidents: log.tickets.length + log.leftOut,
    imported,
    alreadyThere: log.tickets.length - imported,
    leftOut: log.leftOut,
    badRows: new Set(log.faults.map(({ row }) => row)).size,
    faults: log.faults,
    seconds: Math.round((performance.now() - begun) / 100) / 10,
  };
}

function profileOf(code: string): ImportProfile {
  const profile = deliveredProfiles.find((one) => one.code === code);
  const profiles = deliveredProfiles.map((one) => one.code);
  if (!profile) throw new Refusal(refusals.unknown_profile, { profile: code, profiles }, 'profile');
  return profile;
}

function zoneOf(profile: ImportProfile, zone: string | undefined): string {
  const result = z.safeParse(timeZoneShape, zone ?? profile.timeZone);
  if (!result.success) throw new Refusal(refusals.unknown_zone, { zone: zone ?? '' }, 'zone');
  return result.data;
}

interface Into {
  customer: FoundCustomer;
  profile: ImportProfile;
  timeZone: string;
}

/** Answers with how many tickets are new. */
async function writeLog(
  { run, progress }: Pick<CommandContext, 'run' | 'progress'>,
  { tickets }: GatheredLog,
  { customer, profile, timeZone }: Into,
): Promise<number> {
  const source = { customerId: customer.id, importedBy: profile.code, timeZone };
  const ids = await run((tx) => importForeignNames(tx, source, namesIn(tickets)));
  let imported = 0;
  for (let from = 0; from < tickets.length; from += ticketsABatch) {
    const batch = tickets.slice(from, from + ticketsABatch);
    imported += await run((tx) => importTickets(tx, { customerId: customer.id, profile, ids, tickets: batch }));
    progress(from + batch.length, tickets.length);
  }
  return imported;
}
