import type { Id } from '../../kernel/id.ts';
import { newId } from '../../platform/crypto/new-id.ts';
import type { Caller } from '../../platform/database/caller.ts';

/** A staff member of the whole provider with just these permissions. */
export function staffWith(...permissions: string[]): Caller {
  return {
    ...nameless,
    kind: 'staff',
    ...someone(),
    name: '王芳',
    customers: 'all',
    permissions: new Set(permissions),
  };
}

/** A staff member limited to these customers. */
export function staffOf(customers: readonly Id[], ...permissions: string[]): Caller {
  return { ...staffWith(...permissions), name: '刘洋', customers };
}

/** One of a customer's people. */
export function contactOf(customer: Id, ...permissions: string[]): Caller {
  const seen = { customers: [customer], permissions: new Set(permissions) };
  return { ...nameless, kind: 'contact', ...someone(), name: '赵敏', ...seen };
}

function someone() {
  return { accountId: newId(), subjectId: newId() };
}

const nameless = { locale: 'zh-CN', sessionId: null } as const;
