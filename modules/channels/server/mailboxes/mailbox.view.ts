import type { MailboxView } from '../../mailbox.contract.ts';
import type { NamedMailbox } from './mailbox.store.ts';

const megabyte = 1024 * 1024;

export function bytesOf(megabytes: number): number {
  return megabytes * megabyte;
}

export function mailboxViewOf(mailbox: NamedMailbox, abilities: MailboxView['abilities']): MailboxView {
  const { password: _sealed, envelopeKey: _key, epoch: _epoch, mostBytes, ...shown } = mailbox;
  const { customerName, teamName, categoryName, lookedAt, trouble, troubleSaid, troubleSince, ...settings } = shown;
  return {
    ...settings,
    mostMegabytes: Math.max(1, Math.round(mostBytes / megabyte)),
    customer: named(settings.customerId, customerName),
    team: named(settings.teamId, teamName),
    category: named(settings.categoryId, categoryName),
    look: lookOf({ lookedAt, trouble, troubleSaid, troubleSince }),
    abilities,
  };
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}

type Looked = Pick<NamedMailbox, 'lookedAt' | 'trouble' | 'troubleSaid' | 'troubleSince'>;

function lookOf({ lookedAt: at, trouble: kind, troubleSaid, troubleSince: since }: Looked): MailboxView['look'] {
  return { at, trouble: kind === null || since === null ? null : { kind, said: troubleSaid ?? '', since } };
}
