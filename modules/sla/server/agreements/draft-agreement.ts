import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { WantedLine } from '../../agreement-line.contract.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import { ownClockKinds } from '../clock-kinds/clock-kind.store.ts';
import { courseOf, type AgreementInForce, type PromisedLine } from '../selection/promised.rules.ts';

const draftId = 'draft';

/** Whose an agreement is: the provider's, a customer's, or for one contract of it. */
export interface Owner {
  customerId: Id | null;
  contractId: Id | null;
}

interface Head extends Owner {
  level: AgreementLevel;
  isDefault: boolean | undefined;
}

/** Lines that are being written, as if they were in force. */
export async function draftInForce(tx: Tx, head: Head, wanted: readonly WantedLine[]): Promise<AgreementInForce> {
  const own = new Map((await ownClockKinds(tx)).map((kind) => [kind.code, kind]));
  const { customerId, contractId, level, isDefault = false } = head;
  const lines = wanted.map((line, at): PromisedLine => ({
    ...line,
    id: `${draftId} ${at}`,
    agreementId: draftId,
    versionId: draftId,
    customerId,
    position: at + 1,
    course: courseOf(line.kind, own.get(line.kind) ?? null),
  }));
  const times = { number: 1, validFrom: tx.now, validUntil: null, madeAt: tx.now, withdrawnAt: null };
  const version = { id: draftId, ...times, lines };
  const agreement = { id: draftId, name: '', level, isDefault, customerId, contractId, retiredAt: null };
  return { agreement: { ...agreement, versions: [version] }, version };
}

/** The place of a line among those that are being written, from 0; null: it stands in another agreement. */
export function placeInDraft({ agreementId, position }: Pick<PromisedLine, 'agreementId' | 'position'>): number | null {
  return agreementId === draftId ? position - 1 : null;
}
