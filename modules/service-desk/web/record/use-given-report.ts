import { useQuery } from '@tanstack/react-query';
import type { BodyOf } from '../../../../kernel/contract.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import type { recordTicket } from '../../ticket.contract.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { madeFromRecord } from '../channels/made-from-record.ts';
import { useCopiedReport } from './use-copied-report.ts';
import { placeOf, userOf } from './following.ts';

export interface GivenReport {
  /** Tells one start from another: each keeps a draft of its own; empty for a ticket that begins with nothing. */
  key: string;
  isPending: boolean;
  /** What is clear from the start; what could not be read is left to be chosen. */
  values: FieldValues;
  /** The ticket that the new one is made from. */
  linkedTo?: BodyOf<typeof recordTicket>['linkedTo'];
  /** The entry of the channel log that it is made from. */
  channelRecordId?: string;
}

/** Led here from a person, a machine or a customer (`?callerId=…`), all that follows from it is filled in. */
export function useGivenReport(): GivenReport {
  const copied = useCopiedReport();
  const came = useCameInReport();
  const given = useNamedReport();
  return copied ?? came ?? given;
}

/** Led here from an entry of the channel log (`?channelRecordId=…`), also with the machine that was seen there. */
function useCameInReport(): GivenReport | undefined {
  const { values } = useUrlState();
  const [channelRecordId, assetId] = [one(values['channelRecordId']), one(values['assetId'])];
  const { data, isPending } = useQuery({
    queryKey: ['report that came in', channelRecordId, assetId],
    queryFn: async () => {
      const said = await madeFromRecord(channelRecordId ?? '');
      const seen = { ...said, ...(await userOf(assetId, said)), ...(assetId !== undefined && { assetId }) };
      return { ...seen, ...(await placeOf(said['callerId'], seen)) };
    },
    enabled: channelRecordId !== undefined,
  });
  if (channelRecordId === undefined) return undefined;
  return { key: `record.${channelRecordId}`, isPending, values: data ?? {}, channelRecordId };
}

function useNamedReport(): GivenReport {
  const { values } = useUrlState();
  const [callerId, assetId] = [one(values['callerId']), one(values['assetId'])];
  const customerId = one(values['customerId']);
  const key = assetId ?? callerId ?? customerId ?? '';
  const { data, isPending } = useQuery({
    queryKey: ['given report', callerId, assetId],
    queryFn: async () => {
      const place = await placeOf(callerId, {});
      return { ...place, ...(await userOf(assetId, { callerId })) };
    },
    enabled: callerId !== undefined || assetId !== undefined,
  });
  const named = { callerId, assetId, customerId };
  const isAsked = callerId !== undefined || assetId !== undefined;
  return { key, isPending: isAsked && isPending, values: data ? { ...named, ...data, assetId } : { customerId } };
}
