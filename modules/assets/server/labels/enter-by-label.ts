import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, secondsBetween, type Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { verifyPassword } from '../../../../platform/crypto/password.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Before } from '../../../../platform/module/register.ts';
import { countGuess, forgetGuesses, lockOf, openGuestSession } from '../../../identity/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { enterByLabel as endpoint } from '../../asset-label.contract.ts';
import { labelLocked } from './label.events.ts';
import { labelRefusals } from './label.refusals.ts';
import { isWithin } from './is-within.ts';
import { labelWithCode, type EnteredLabel } from './label.store.ts';

type Input = InputOf<typeof endpoint>;
const minutes = 30;

/**
 * Compares the PIN without holding a connection. A code that no label has, and whatever is tried from outside the
 * customer's networks, takes as long as a wrong PIN, is counted, locked and refused in the same words: nobody learns
 * which labels there are, nor from outside whether a PIN is right (AST-07).
 */
export async function verifyPin(steps: Before, { code, pin }: Input): Promise<{ labelId: Id }> {
  const own = ownPart(code);
  const { label, isInside } = await steps.run(async (tx) => {
    await refuseLocked(tx, own);
    const label = await labelWithCode(tx, own);
    return { label, isInside: label !== undefined && comesFromInside(tx, label) };
  });
  const isRight = await verifyPassword(pin, label?.pinHash ?? null);
  if (!label || !isRight || !isInside) {
    await steps.run((tx) => recordWrongPin(tx, own, label));
    throw new Refusal(labelRefusals.wrong);
  }
  return { labelId: label.id };
}

export async function enterByLabel(
  tx: Tx,
  { code, labelId }: Input & { labelId: Id },
): Promise<{ expiresAt: Instant; guestToken: string }> {
  const own = ownPart(code);
  // others may have guessed, or issued another label, while the PIN was compared
  await refuseLocked(tx, own);
  const label = await labelWithCode(tx, own);
  if (label?.id !== labelId || !comesFromInside(tx, label)) throw new Refusal(labelRefusals.wrong);

  await forgetGuesses(tx, guessedAt(own));
  const { customerId, assetId, siteId: placeId } = label;
  const subject = { kind: 'asset', id: assetId };
  const guestToken = await openGuestSession(tx, { customerId, subject, placeId, minutes });
  return { expiresAt: addSeconds(tx.now, minutes * 60), guestToken };
}

/** The networks that its customer has named; none: from anywhere. */
function comesFromInside({ origin }: Tx, { networks }: EnteredLabel): boolean {
  return isWithin(networks ?? [], origin.address);
}

/** Behind the provider's code, which has found the wall already. */
function ownPart(code: string): string {
  return code.slice(code.indexOf('.') + 1);
}

function guessedAt(code: string): string {
  return `label ${code}`;
}

async function refuseLocked(tx: Tx, code: string): Promise<void> {
  const until = await lockOf(tx, guessedAt(code));
  if (until === null) return;
  throw new Refusal(labelRefusals.locked, { until, minutes: Math.ceil(secondsBetween(tx.now, until) / 60) });
}

async function recordWrongPin(tx: Tx, code: string, label: EnteredLabel | undefined): Promise<void> {
  // at no provider's door there is nothing to guess, and nobody would sweep what was counted
  if (!(await ownTenant(tx))) return;
  const { lockedUntil } = await countGuess(tx, guessedAt(code));
  if (label && lockedUntil !== null) await announce(tx, labelLocked(label, lockedUntil));
}
