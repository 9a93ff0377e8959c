import type { Id } from '../../../../kernel/id.ts';
import { signKinds, type Doubt, type SignKind } from '../../inventory-report.contract.ts';

/** What a report shows of its machine. */
export interface Signs {
  customerId: Id;
  /** As the agent calls itself in the request, and its machine in the document. */
  agent: string | null;
  device: string | null;
  uuid: string | null;
  serialNumber: string | null;
  macAddresses: readonly string[];
  hostName: string | null;
  /** Looked for by what a scan sees alone; null: it is an agent's. */
  ipAddress: string | null;
  /** Seen from outside, so that what it says takes the place of nothing that people or agents said. */
  isScan: boolean;
}

/** A machine in the record that bears some of them. */
export interface Bearer {
  assetId: Id;
  customerId: Id;
  isRetired: boolean;
  serialNumber: string | null;
  macAddresses: readonly string[];
  signs: readonly { kind: SignKind; value: string }[];
  /** A person has taken back once that this agent's machine is this one. */
  wasUndone: boolean;
}

export type Verdict =
  | { outcome: 'certain'; assetId: Id; confidence: number }
  | { outcome: 'new' }
  | { outcome: 'doubtful'; why: Doubt; confidence: number };

/** How much each says, out of 100. Programs are copied with their disk; a board's numbers and cards are the machine's. */
const weights: Readonly<Record<SignKind, number>> = {
  uuid: 50,
  serial: 50,
  agent: 45,
  device: 35,
  mac: 35,
  host: 15,
  ip: 10,
};
const all: ReadonlySet<SignKind> = new Set(signKinds);
const strong: ReadonlySet<SignKind> = new Set(['agent', 'device', 'uuid', 'serial']);
const hardware: ReadonlySet<SignKind> = new Set(['uuid', 'serial', 'mac']);
/** A card and a name, or a card that an agent was seen behind. */
const enough = 50;
/** A card alone: it is all that a scan sees, and does no harm. */
const enoughForScan = 35;
/** A number of the board and a card. */
const sureOfHardware = 85;

/** How sure it is that the report is of this machine; several cards count as one. */
export function confidenceIn({ signs }: Pick<Bearer, 'signs'>, among: ReadonlySet<SignKind> = all): number {
  const kinds = new Set(signs.map(({ kind }) => kind).filter((kind) => among.has(kind)));
  return Math.min(
    100,
    [...kinds].reduce((sum, kind) => sum + weights[kind], 0),
  );
}

/**
 * Which machine a report is of (AST-08). One that bears a strong sign, and nothing speaks against it: that one. None that
 * bears any: a new one. Whatever else there may be, a person says.
 */
export function match(report: Signs, bearers: readonly Bearer[]): Verdict {
  const named = clearest(bearers.filter((bearer) => bearer.signs.some(({ kind }) => strong.has(kind))));
  const [one, other] = named;
  if (one && other) return doubtful('two_machines', one);
  if (one) return judge(report, one, againstIn(report, one, bearers));
  return matchWeakly(report, bearers);
}

/**
 * Of several, the one that board and cards say it is, though its disk was copied from another; or the one whose agent and
 * card it has, though a board of the same number is known elsewhere.
 */
function clearest(named: readonly Bearer[]): readonly Bearer[] {
  const byHardware = named.filter((bearer) => confidenceIn(bearer, hardware) > 0);
  const [sure] = byHardware;
  if (sure && byHardware.length === 1 && confidenceIn(sure, hardware) >= sureOfHardware) return byHardware;
  const seen = named.filter((bearer) => bearsAgent(bearer) || bears(bearer, 'mac'));
  const [same] = seen;
  return same && seen.length === 1 && bearsAgent(same) && bears(same, 'mac') ? seen : named;
}

/** The agent was seen on it, by whichever name it has. */
function bearsAgent(bearer: Bearer): boolean {
  return bears(bearer, 'agent') || bears(bearer, 'device');
}

function bears({ signs }: Bearer, kind: SignKind): boolean {
  return signs.some((sign) => sign.kind === kind);
}

function judge(report: Signs, bearer: Bearer, against: Doubt | null): Verdict {
  if (against) return doubtful(against, bearer);
  return { outcome: 'certain', assetId: bearer.assetId, confidence: confidenceIn(bearer) };
}

/** What speaks against its being this one; null: nothing. */
function againstIn(report: Signs, bearer: Bearer, bearers: readonly Bearer[]): Doubt | null {
  if (bearer.customerId !== report.customerId) return 'other_customer';
  if (bearer.isRetired) return 'retired';
  if (bearer.wasUndone) return 'undone_before';
  if (serialsDiffer(report, bearer)) return 'serial_differs';
  const hasOtherCards = cardsDiffer(report, bearer);
  // virtual machines copied from one another, and boards of one make whose number was never set
  if (hasOtherCards && !(bearsAgent(bearer) && (bears(bearer, 'uuid') || bears(bearer, 'serial')))) return 'twin';
  const isElsewhere = bearers.some((other) => other !== bearer && bears(other, 'mac'));
  return isElsewhere && confidenceIn(bearer, hardware) < sureOfHardware && !bearsAgent(bearer) ? 'two_machines' : null;
}

/** By cards and name alone: of this customer's machines in use whose serial number is not another. */
function matchWeakly(report: Signs, bearers: readonly Bearer[]): Verdict {
  const [elsewhere] = bearers.filter(({ customerId }) => customerId !== report.customerId);
  if (elsewhere) return doubtful('other_customer', elsewhere);
  const open = bearers.filter((bearer) => !serialsDiffer(report, bearer) && !isFormerTenant(report, bearer));
  const [best, second] = open.toSorted((left, right) => confidenceIn(right) - confidenceIn(left));
  if (best) {
    const isAlone = !second || confidenceIn(second) < confidenceIn(best);
    const isSure =
      isAlone && confidenceIn(best) >= (report.isScan ? enoughForScan : enough) && !best.isRetired && !best.wasUndone;
    return isSure ? judge(report, best, null) : doubtful(isAlone ? weakness(best) : 'two_machines', best);
  }
  const isKnowable = report.serialNumber !== null || report.uuid !== null || report.macAddresses.length > 0;
  return isKnowable ? { outcome: 'new' } : { outcome: 'doubtful', why: 'no_signs', confidence: 0 };
}

/** It had the address before: networks give it on to others. */
function isFormerTenant(report: Signs, bearer: Bearer): boolean {
  return bearer.signs.every(({ kind }) => kind === 'ip') && cardsDiffer(report, bearer);
}

function weakness({ isRetired, wasUndone }: Bearer): Doubt {
  if (isRetired) return 'retired';
  return wasUndone ? 'undone_before' : 'weak';
}

function doubtful(why: Doubt, bearer: Bearer): Verdict {
  return { outcome: 'doubtful', why, confidence: Math.min(confidenceIn(bearer), 99) };
}

function serialsDiffer(report: Signs, bearer: Bearer): boolean {
  return report.serialNumber !== null && bearer.serialNumber !== null && report.serialNumber !== bearer.serialNumber;
}

/** Both have cards, and none in common. */
function cardsDiffer(report: Signs, bearer: Bearer): boolean {
  const theirs = new Set(bearer.macAddresses);
  return report.macAddresses.length > 0 && theirs.size > 0 && !report.macAddresses.some((mac) => theirs.has(mac));
}
