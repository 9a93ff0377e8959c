import type { MailTagView } from '../../mail-tag.contract.ts';
import type { MailTag } from './mail-tag.store.ts';

export function mailTagView(caller: { permissions: ReadonlySet<string> }, row: MailTag): MailTagView {
  const { id, tag, customerId, customerName, createdAt, retiredAt, revision } = row;
  const may = retiredAt === null && caller.permissions.has('mail_intake.change');
  return {
    id,
    tag,
    customer: { id: customerId, name: customerName },
    createdAt,
    revision,
    abilities: may ? ['retire'] : [],
  };
}
