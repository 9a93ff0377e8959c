import type { IncomingMailView } from '../../incoming-mail.contract.ts';
import type { IncomingMail } from './incoming-mail.rules.ts';

interface Permitted {
  permissions: ReadonlySet<string>;
}

export function incomingMailAbilities(
  { permissions }: Permitted,
  { raw }: Pick<IncomingMail, 'raw'>,
): IncomingMailView['abilities'] {
  return raw !== null && permissions.has('incoming_mail.read_raw') ? ['readRaw'] : [];
}
