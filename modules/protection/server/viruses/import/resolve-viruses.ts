import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { found } from '../../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../../tenancy/index.ts';
import type { VirusAction } from '../../../virus-event.contract.ts';
import { machinesCalled, virusesAt, type KnownVirus, type SoughtMachine } from './virus-bulk.store.ts';
import { timeIn } from './virus-cells.rules.ts';
import { actionCalled } from './virus-words.delivered.ts';

/** What a row says; complete when it has no fault. */
export interface ResolvedVirus {
  number: number;
  machine: SoughtMachine | null;
  virusName: string;
  foundAt: Instant | null;
  action: VirusAction;
  note: string | null;
  /** In the register already; null: new. */
  known: KnownVirus | null;
  faults: ImportFault[];
}

type Cells = ImportGiven['values'];

/** Reads rows, and finds which machines they mean and what is known already; in a fixed number of statements. */
export async function resolveViruses(
  tx: Tx,
  rows: readonly ImportGiven[],
  { customerId }: ImportContext,
): Promise<ResolvedVirus[]> {
  const { timeZone } = found(await ownTenant(tx));
  const words = rows.flatMap(({ values }) => values['machine']?.toUpperCase() ?? []);
  const machines = await machinesCalled(tx, { words, customerId });
  const read = rows.map((row) => readRow(row, { machines, timeZone, now: tx.now }));
  const keys = read.flatMap(({ machine, virusName, foundAt }) =>
    machine && foundAt ? [{ assetId: machine.id, virusName, foundAt }] : [],
  );
  const known = new Map((await virusesAt(tx, keys)).map((virus) => [keyOf(virus), virus]));
  return read.map(({ machine, virusName, foundAt, ...row }) => {
    const key = machine && foundAt && keyOf({ assetId: machine.id, virusName, foundAt });
    return { ...row, machine, virusName, foundAt, known: (key && known.get(key)) || null };
  });
}

interface Around {
  machines: readonly SoughtMachine[];
  timeZone: string;
  now: Instant;
}

function readRow({ number, values }: ImportGiven, { machines, timeZone, now }: Around): Omit<ResolvedVirus, 'known'> {
  const meant = machinesNamed(machines, (values['machine'] ?? '').toUpperCase());
  const foundAt = timeIn(values['foundAt'] ?? '', timeZone);
  const action = actionCalled(values['action'] ?? 'none');
  return {
    number,
    machine: meant[0] ?? null,
    virusName: values['virusName'] ?? '',
    foundAt,
    action: action ?? 'none',
    note: values['note'] ?? null,
    faults: [...machineFaults(values, meant), ...timeFaults(values, { foundAt, now }), ...wordFaults(values, action)],
  };
}

function machineFaults(values: Cells, meant: readonly SoughtMachine[]): ImportFault[] {
  if (meant.length === 1) return [];
  return [faultAt('machine', meant.length === 0 ? 'machine' : 'machines', textIn(values, 'machine'))];
}

function timeFaults(values: Cells, { foundAt, now }: { foundAt: Instant | null; now: Instant }): ImportFault[] {
  if (foundAt === null) return [faultAt('foundAt', 'time', textIn(values, 'foundAt'))];
  return foundAt > now ? [faultAt('foundAt', 'later')] : [];
}

function wordFaults(values: Cells, action: VirusAction | undefined): ImportFault[] {
  const most = { virusName: 200, note: 2000 } as const;
  const long = (['virusName', 'note'] as const).filter((column) => [...(values[column] ?? '')].length > most[column]);
  return [
    ...(action === undefined ? [faultAt('action', 'action', textIn(values, 'action'))] : []),
    ...long.map((column) => faultAt(column, 'too_long', { most: most[column] })),
  ];
}

/** A number comes before a serial number or a name in the network that reads the same. */
function machinesNamed(machines: readonly SoughtMachine[], named: string): readonly SoughtMachine[] {
  const numbered = machines.filter(({ number }) => number === named);
  if (numbered.length > 0) return numbered;
  return machines.filter(({ serialNumber, hostName }) => serialNumber === named || hostName === named.toLowerCase());
}

/** A fault in a row; its sentence stands under `protection:fault.<code>`. */
function faultAt(column: string, code: string, params?: Readonly<Record<string, string | number>>): ImportFault {
  return { column, textKey: `protection:fault.${code}`, ...(params && { params }) };
}

function textIn(values: Cells, column: string) {
  return { text: values[column] ?? '' };
}

function keyOf({ assetId, virusName, foundAt }: { assetId: Id; virusName: string; foundAt: Instant }): string {
  return `${assetId} ${foundAt} ${virusName}`;
}
