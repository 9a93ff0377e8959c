import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { bornLinkKinds } from '../../ticket-link.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { readTicket } from '../../ticket.contract.ts';
import type { GivenReport } from './use-given-report.ts';

/** Led here from another ticket (`?from=…&as=follows`): what it said is filled in, and the new one will be linked to it. */
export function useCopiedReport(): GivenReport | undefined {
  const { values } = useUrlState();
  const from = one(values['from']);
  const kind = bornLinkKinds.find((born) => born === one(values['as']));
  const { data, isPending } = useAnswer(
    readTicket,
    { params: { ticket: from ?? '' } },
    { enabled: from !== undefined },
  );
  if (from === undefined || kind === undefined) return undefined;
  return {
    key: `${kind}.${from}`,
    isPending,
    values: data ? copied(data) : {},
    linkedTo: { kind, ticketId: from },
  };
}

/** What is told anew of a ticket; what was done about it is not. */
function copied(ticket: TicketView): FieldValues {
  const { kind, title, description, customer, caller, affected, site, asset, category, impact, urgency } = ticket;
  const said = {
    kind,
    title,
    description,
    channel: ticket.channel,
    impact,
    urgency,
    customerId: customer.id,
    callerId: caller?.id,
    affectedId: affected?.id,
    siteId: site?.id,
    assetId: asset?.id,
    categoryId: category?.id,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined));
}
