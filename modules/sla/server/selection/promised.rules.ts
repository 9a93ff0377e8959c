import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Agreement, AgreementLine, VersionTimes } from '../agreements/agreement.rules.ts';
import { firstVersion, versionAt } from '../agreements/agreement.rules.ts';
import { deliveredClockKinds, type ClockKind, type MilestoneKind } from '../../clock-kind.contract.ts';

/** From which milestone to which a kind of clock runs (SLA-03). */
export interface KindCourse {
  startsOn: MilestoneKind;
  stopsOn: MilestoneKind;
  /** A new run at each start. */
  isRepeated: boolean;
}

/** A line with what makes a clock of it. */
export interface PromisedLine extends AgreementLine {
  course: KindCourse;
}

/** A version with its lines, by position. */
export interface PromisedVersion extends VersionTimes {
  id: Id;
  lines: readonly PromisedLine[];
}

/** An agreement with all that it ever promised: what clocks are worked out from. */
export interface PromisedAgreement extends Omit<Agreement, 'code' | 'counterpart' | 'revision'> {
  versions: readonly PromisedVersion[];
}

/** Those that time what began at `instant`, each in its version of that time. */
export interface AgreementInForce {
  agreement: PromisedAgreement;
  version: PromisedVersion;
}

/**
 * What began before the provider's default was made, imported history for one, goes by its first version; nothing else
 * promises anything for a time before it.
 */
export function inForceAt(agreements: readonly PromisedAgreement[], instant: Instant): AgreementInForce[] {
  return agreements.flatMap((agreement) => {
    if (agreement.retiredAt !== null && agreement.retiredAt <= instant) return [];
    const { versions, isDefault } = agreement;
    const version = versionAt(versions, instant) ?? (isDefault ? beforeAny(versions, instant) : undefined);
    return version ? [{ agreement, version }] : [];
  });
}

function beforeAny(versions: readonly PromisedVersion[], instant: Instant): PromisedVersion | undefined {
  const first = firstVersion(versions);
  return first && instant < first.validFrom ? first : undefined;
}

/** The course of a delivered kind, or of the provider's own by what its row says. */
export function courseOf(kind: ClockKind, own: Pick<KindCourse, 'startsOn' | 'stopsOn'> | null): KindCourse {
  if (isDelivered(kind)) return deliveredClockKinds[kind];
  if (!own) throw new Error(`there is no clock kind ${kind}`);
  return { startsOn: own.startsOn, stopsOn: own.stopsOn, isRepeated: recurring.has(own.startsOn) };
}

function isDelivered(kind: ClockKind): kind is keyof typeof deliveredClockKinds {
  return Object.hasOwn(deliveredClockKinds, kind);
}

/** What may happen again and again; of the others the first counts. */
const recurring: ReadonlySet<MilestoneKind> = new Set([
  'parts_ordered',
  'parts_delivered',
  'supplier_asked',
  'supplier_done',
  'handed_over',
  'updated',
]);
