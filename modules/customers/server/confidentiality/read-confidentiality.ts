import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type * as contract from '../../confidentiality.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { currentStatement, signaturesBy, signaturesOf } from './confidentiality.store.ts';

export async function readConfidentiality(
  tx: Tx,
  { customer }: { customer: string },
): Promise<contract.ConfidentialityView> {
  const { id } = found(await customerById(tx, customer));
  const statement = (await currentStatement(tx, id)) ?? null;
  const signatures = (await signaturesOf(tx, id)).map(({ staffId, staffName, enteredBy, entererName, ...rest }) => ({
    ...rest,
    staff: { id: staffId, name: staffName },
    enteredBy: enteredBy && entererName !== null ? { id: enteredBy, name: entererName } : null,
  }));
  const { kind, subjectId, permissions } = tx.caller;
  const hasSigned = signatures.some(({ staff, version }) => staff.id === subjectId && version === statement?.version);
  const mayState = permissions.has('confidentiality.change');
  const abilities: [contract.ConfidentialityView['abilities'][number], boolean][] = [
    ['state', mayState],
    ['sign', kind === 'staff' && statement !== null && !hasSigned],
    ['enter_signature', mayState && statement !== null],
  ];
  return {
    statement,
    signatures,
    hasSigned,
    abilities: abilities.filter(([, may]) => may).map(([ability]) => ability),
  };
}

export async function listSignaturesOfStaff(
  tx: Tx,
  { staff }: { staff: string },
): Promise<AnswerOf<typeof contract.listSignaturesOfStaff>> {
  const { id } = found(await findStaff(tx, staff));
  const signatures = await signaturesBy(tx, id);
  return {
    items: signatures.map(({ customerId, customerName, version, signedAt, latest }) => ({
      customer: { id: customerId, name: customerName },
      version,
      signedAt,
      isCurrent: version === latest,
    })),
  };
}
