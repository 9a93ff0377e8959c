import type { Reaction } from '../../../../platform/module/register.ts';
import { forgetAuthor } from './forget-author.ts';
import { registerSuggestion } from './register-suggestion.ts';

export const needReactions: readonly Reaction[] = [
  {
    name: 'needs.register',
    to: ['ticket.recorded', 'ticket.changed'],
    run: async (tx, { subject, kind, payload }) => {
      const isSuggestion = kind === 'ticket.recorded' ? payload['kind'] === 'suggestion' : changesKind(payload);
      if (isSuggestion) await registerSuggestion(tx, subject.id);
    },
  },
  { name: 'needs.moved', to: ['ticket.moved'], run: (tx, { subject }) => forgetAuthor(tx, subject.id) },
];

function changesKind({ changes }: Record<string, unknown>): boolean {
  return typeof changes === 'object' && changes !== null && 'kind' in changes;
}
