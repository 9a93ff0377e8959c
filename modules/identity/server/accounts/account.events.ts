import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

function ofAccount(id: Id, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `account.${kind}`,
    version: 1,
    subject: { kind: 'account', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function accountMade(
  account: { id: Id; kind: string; subjectId: Id; email: string },
  roleIds: readonly Id[],
): Announcement {
  const { id, kind, subjectId, email } = account;
  return { ...ofAccount(id, 'made', { kind, subjectId, roleIds }), text: { email } };
}

export function rolesGiven(id: Id, roles: { before: readonly Id[]; after: readonly Id[] }): Announcement {
  return ofAccount(id, 'roles_given', roles);
}

/** E-mail and name are personal: they stand beside the chain. */
export function accountRenamed(id: Id, changes: Changes): Announcement {
  return { ...ofAccount(id, 'renamed', { fields: Object.keys(changes) }), text: changes };
}

export function scopeSet(id: Id, scope: { before: readonly Id[] | null; after: readonly Id[] | null }): Announcement {
  return ofAccount(id, 'scope_set', scope);
}

export function accountDisabled(id: Id): Announcement {
  return ofAccount(id, 'disabled');
}

export function accountRestored(id: Id): Announcement {
  return ofAccount(id, 'restored');
}

export function accountMoved(id: Id, subjects: { from: Id; into: Id }): Announcement {
  return ofAccount(id, 'moved', subjects);
}

export function accountErased(id: Id): Announcement {
  return ofAccount(id, 'erased');
}

export function linkMade(id: Id, link: { id: Id; purpose: string; expiresAt: string }): Announcement {
  return ofAccount(id, 'link_made', { link: link.id, purpose: link.purpose, expiresAt: link.expiresAt });
}

/** `by`: the owner themself, or the one-time link that was used. */
export function passwordSet(id: Id, by: 'owner' | 'invitation' | 'reset'): Announcement {
  return ofAccount(id, 'password_set', { by });
}

export function preferencesChanged(id: Id, changes: Changes): Announcement {
  return ofAccount(id, 'preferences_changed', { changes });
}

export function signInRefused(id: Id, failures: number, lockedUntil: string | null): Announcement {
  return ofAccount(id, 'sign_in_refused', { failures, lockedUntil });
}
