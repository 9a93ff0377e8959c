import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface BiLoginMade {
  id: Id;
  role: string;
  name: string;
  /** Null: all of them. */
  customerIds: readonly Id[] | null;
}

export function biLoginMade({ id, role, name, customerIds }: BiLoginMade): Announcement {
  return ofBiLogin(id, 'made', { payload: { role, customerIds }, text: { name } });
}

export function biLoginEnded(id: Id, role: string): Announcement {
  return ofBiLogin(id, 'ended', { payload: { role } });
}

function ofBiLogin(id: Id, kind: string, said: Pick<Announcement, 'payload' | 'text'>): Announcement {
  return {
    kind: `bi_login.${kind}`,
    version: 1,
    subject: { kind: 'bi_login', id },
    customerId: null,
    audience: 'internal',
    ...said,
  };
}
