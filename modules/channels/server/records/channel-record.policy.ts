import type { ChannelRecord } from './channel-record.rules.ts';

interface Permitted {
  permissions: ReadonlySet<string>;
}

/** `link`, `dismiss` while it is open; `reopen` afterwards. */
export function channelRecordAbilities({ permissions }: Permitted, { state }: Pick<ChannelRecord, 'state'>): string[] {
  if (!permissions.has('channel_record.settle')) return [];
  return state === 'open' ? ['link', 'dismiss'] : ['reopen'];
}
