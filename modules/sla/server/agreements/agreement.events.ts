import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Agreement, AgreementLine } from './agreement.rules.ts';

/** Of each line that changed the version before and the one that replaces it; none before: a new line. */
export interface LineChange {
  from: AgreementLine | null;
  to: AgreementLine;
}

export function agreementChanged(
  { id, code }: Agreement,
  { name, lines }: { name: Changes['name']; lines: readonly LineChange[] },
): Announcement {
  return {
    kind: 'agreement.changed',
    version: 1,
    subject: { kind: 'agreement', id },
    customerId: null,
    audience: 'internal',
    payload: { code, lines },
    text: name && { name },
  };
}
