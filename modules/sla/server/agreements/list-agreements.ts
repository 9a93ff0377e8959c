import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementRow, listAgreements as endpoint } from '../../agreement.contract.ts';
import { contractsOf, customersOf, pageOfAgreements } from './agreement-list.store.ts';
import { versionAt, type AgreementVersion } from './agreement.rules.ts';
import { versionsOf } from './agreement.store.ts';
import { agreementIdentity } from './agreement.view.ts';

export async function listAgreements(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { level, scope, customerId, contractId, retired = 'without' } = input;
  const page = await pageOfAgreements(tx, { level, scope, customerId, contractId, retired }, input);
  const versions = Map.groupBy(
    await versionsOf(
      tx,
      page.items.map(({ id }) => id),
    ),
    ({ agreementId }) => agreementId,
  );
  const [customers, contracts] = [
    await customersOf(
      tx,
      page.items.map((row) => row.customerId),
    ),
    await contractsOf(
      tx,
      page.items.map((row) => row.contractId),
    ),
  ];
  const items = page.items.map((row) => ({
    ...agreementIdentity(row, { customers, contracts }),
    ...validityOf(versions.get(row.id) ?? [], tx.now),
    createdAt: row.createdAt,
  }));
  return { ...page, items };
}

type Validity = Pick<AgreementRow, 'number' | 'validFrom' | 'validUntil' | 'nextFrom'>;

function validityOf(versions: readonly AgreementVersion[], now: string): Validity {
  const current = versionAt(versions, now);
  const upcoming = versions
    .filter(({ validFrom, withdrawnAt }) => withdrawnAt === null && validFrom > now)
    .map(({ validFrom }) => validFrom)
    .toSorted();
  return {
    number: current?.number ?? null,
    validFrom: current?.validFrom ?? null,
    validUntil: current?.validUntil ?? null,
    nextFrom: upcoming[0] ?? null,
  };
}
