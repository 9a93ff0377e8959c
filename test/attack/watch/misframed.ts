import type { Left } from './followed-app.ts';

/** What an answer's headers leave open that they should not; null: nothing. */
export function misframed({ answered, status }: Pick<Left, 'answered' | 'status'>): string | null {
  const policy = answered['content-security-policy'] ?? '';
  if (!/frame-ancestors '(none|self)'/.test(policy)) return 'can be framed by other sites';
  if (answered['x-content-type-options'] !== 'nosniff') return 'lets browsers guess its type';
  const leads = answered.location;
  if (leads !== undefined && !/^\/(?![/\\])/.test(leads)) return `${status} leads away, to ${leads}`;
  const readers = Object.keys(answered).find((name) => name.toLowerCase().startsWith('access-control-'));
  return readers === undefined ? null : `lets other sites read it (${readers})`;
}
