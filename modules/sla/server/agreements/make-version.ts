import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { AgreementClauses } from '../../agreement-document.contract.ts';
import type { WantedLine } from '../../agreement-line.contract.ts';
import { agreementVersionMade } from './agreement.events.ts';
import type { Agreement, AgreementVersion } from './agreement.rules.ts';
import { agreementVersionRefusals as refusals } from './agreement-version.refusals.ts';
import { overlapped } from './agreement-version.rules.ts';
import { insertVersion } from './agreement-version.store.ts';
import { refuseUnsoundLines } from './refuse-unsound-lines.ts';
import { forgetPromises } from '../selection/promised-agreements.ts';

export interface WantedVersion {
  validFrom?: Instant | undefined;
  validUntil?: Instant | null | undefined;
  reason?: string | null | undefined;
  lines: readonly WantedLine[];
  clauses?: AgreementClauses | undefined;
}

/**
 * Writes the next version of an agreement, whole. It begins at once or later: what was recorded before it, and what is
 * timed already, keeps the version of its time (SLA-05). `versions`: all that the agreement has.
 */
export async function makeVersion(
  tx: Tx,
  { agreement, versions }: { agreement: Agreement; versions: readonly AgreementVersion[] },
  wanted: WantedVersion,
): Promise<AgreementVersion> {
  const { validFrom = tx.now, validUntil = null } = wanted;
  if (validFrom < tx.now) throw new Refusal(refusals.begins_past, {}, 'validFrom');
  if (validUntil !== null && validUntil <= validFrom) throw new Refusal(refusals.ends_before, {}, 'validUntil');
  const other = overlapped(versions, { validFrom, validUntil });
  if (other) throw new Refusal(refusals.overlaps, { number: other.number }, 'validFrom');
  await refuseUnsoundLines(tx, wanted.lines, agreement.customerId);
  return writeVersion(tx, { agreement, versions }, wanted);
}

/** The same of what was found sound before. */
export async function writeVersion(
  tx: Tx,
  { agreement, versions }: { agreement: Agreement; versions: readonly AgreementVersion[] },
  { validFrom = tx.now, validUntil = null, ...wanted }: WantedVersion,
): Promise<AgreementVersion> {
  const version: AgreementVersion = {
    id: tx.newId(),
    agreementId: agreement.id,
    customerId: agreement.customerId,
    number: Math.max(0, ...versions.map(({ number }) => number)) + 1,
    validFrom,
    validUntil,
    reason: wanted.reason ?? null,
    clauses: wanted.clauses ?? versions.at(-1)?.clauses ?? {},
    madeAt: tx.now,
    madeById: makerOf(tx),
    withdrawnAt: null,
  };
  await insertVersion(tx, version, linesIn(tx, version, wanted.lines));
  forgetPromises(tx);
  await announce(tx, agreementVersionMade(agreement, version));
  return version;
}

function linesIn(tx: Tx, { id, agreementId, customerId }: AgreementVersion, wanted: readonly WantedLine[]) {
  return wanted.map((line, at) => ({
    ...line,
    id: tx.newId(),
    agreementId,
    versionId: id,
    customerId,
    position: at + 1,
  }));
}

/** Only people of the provider are known by their id here. */
function makerOf({ caller }: Tx): Id | null {
  return caller.kind === 'staff' ? caller.subjectId : null;
}
