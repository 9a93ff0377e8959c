import { useSend } from '../../../../web/api/use-send.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { linkChannelRecord } from '../../ticket-channel-record.contract.ts';

/** Led here from an entry of the channel log: whoever it turns out to be about, that ticket gets it. */
export function useLinkGivenRecord(): (ticketId: string) => Promise<void> {
  const { values } = useUrlState();
  const link = useSend(linkChannelRecord);
  const channelRecordId = one(values['channelRecordId']);
  return async (ticketId) => {
    if (channelRecordId) await link.mutateAsync({ params: { ticket: ticketId }, body: { channelRecordId } });
  };
}
