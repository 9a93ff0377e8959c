import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { findPlaces } from '../../../../customers/index.ts';
import { keyedPrograms, type KeyedProgram } from '../../titles/title.rules.ts';
import { machinesCalled, presentAt, type SoughtMachine } from './machine-sought.store.ts';
import { faultAt, programIn } from './read-program-cells.ts';

/** What a row means: which program, on which machine. */
export interface ResolvedInstallation {
  number: number;
  machine: SoughtMachine | null;
  program: KeyedProgram;
  /** What is there already; null: nothing. */
  presentId: Id | null;
  faults: ImportFault[];
}

/** Reads rows, and finds what they mean; in a fixed number of statements. */
export async function resolveInstallations(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ResolvedInstallation[]> {
  const places = await findPlaces(tx, rows, context);
  const read = rows.flatMap((row) => {
    const { customerId, faults } = places.of(row.values);
    const said = programIn(row);
    const [program] = keyedPrograms([said.program]);
    return program ? [{ row, customerId, program, faults: [...faults, ...said.faults] }] : [];
  });
  const machines = await machinesCalled(tx, soughtIn(read));
  const meant = read.map(({ row, customerId, program, faults }) => {
    const { machine, faults: lost } = machineOf(row, customerId, machines);
    return { number: row.number, machine, program, faults: [...faults, ...lost] };
  });
  const present = await presentAt(
    tx,
    meant.flatMap(({ machine, program }, at) => (machine ? [{ ...keysOf(program), at, assetId: machine.id }] : [])),
  );
  return meant.map((row, at) => ({ ...row, presentId: present.get(at) ?? null }));
}

export function keysOf({ nameKey, publisherKey, version }: KeyedProgram) {
  return { nameKey, publisherKey, version };
}

function soughtIn(rows: readonly { row: ImportGiven; customerId: Id | null }[]) {
  const said = (key: string) => [...new Set(rows.flatMap(({ row }) => row.values[key] ?? []))];
  return {
    customerIds: [...new Set(rows.flatMap(({ customerId }) => customerId ?? []))],
    texts: said('machine'),
    serials: said('serialNumber').map((text) => text.toUpperCase()),
  };
}

/** By serial number first, as names are given anew; then by number, network name or name. */
function machineOf(
  { values }: ImportGiven,
  customerId: Id | null,
  machines: readonly SoughtMachine[],
): { machine: SoughtMachine | null; faults: ImportFault[] } {
  const { machine: text = null, serialNumber = null } = values;
  if (text === null && serialNumber === null) return { machine: null, faults: [faultAt('machine', 'machine_missing')] };
  if (customerId === null) return { machine: null, faults: [] };
  const theirs = machines.filter((machine) => machine.customerId === customerId);
  const bySerial = theirs.filter((machine) => serialNumber && machine.serialNumber === serialNumber.toUpperCase());
  const found = bySerial.length > 0 ? bySerial : theirs.filter((machine) => isCalled(machine, text));
  const [machine = null, second] = found;
  const said = text ?? serialNumber ?? '';
  if (machine === null) return { machine, faults: [faultAt('machine', 'machine_unknown', { text: said })] };
  if (second === undefined) return { machine, faults: [] };
  return { machine: null, faults: [faultAt('machine', 'machine_ambiguous', { text: said, many: found.length })] };
}

function isCalled({ number, name, hostName }: SoughtMachine, text: string | null): boolean {
  if (text === null) return false;
  return number === text.toUpperCase() || hostName === text.toLowerCase() || name === text;
}
