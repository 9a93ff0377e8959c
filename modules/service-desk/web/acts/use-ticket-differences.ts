import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { usePriorities } from '../../../catalogue/web/index.ts';
import { useCustomWords } from '../../../custom-fields/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';

export interface Difference {
  label: string;
  was: string;
  is: string;
}

/** In which words two states of a ticket differ. */
export function useTicketDifferences(before: TicketView, after: TicketView): Difference[] {
  const facts = useTicketFacts();
  const ownFacts = useOwnFacts([before, after]);
  const was = [...facts(before), ...ownFacts(before)];
  return [...facts(after), ...ownFacts(after)].flatMap(({ label, value }, index) => {
    const old = was[index]?.value ?? '—';
    const is = value ?? '—';
    return old === is ? [] : [{ label, was: old, is }];
  });
}

/** The provider's own fields of which either state says something. */
function useOwnFacts(states: readonly TicketView[]) {
  const words = useCustomWords('ticket');
  const keys = [...new Set(states.flatMap(({ custom }) => Object.keys(custom)))];
  return ({ custom }: TicketView) =>
    keys.map((key) => {
      const value = custom[key];
      return { label: words.label(key), value: value === undefined ? null : words.value(key, String(value)) };
    });
}

function useTicketFacts() {
  const { t } = useTranslation('service-desk');
  const { words } = usePriorities();
  const format = useFormat();
  const states = useTicketWords();
  return (ticket: TicketView) => [
    { label: t('ticket.kindLabel'), value: states.kind(ticket.kind) },
    { label: t('ticket.field.title'), value: ticket.title },
    { label: t('ticket.field.description'), value: ticket.description },
    { label: t('ticket.statusLabel'), value: states.stateOf(ticket).text },
    { label: t('ticket.field.category'), value: ticket.category?.name },
    { label: t('ticket.field.impact'), value: ticket.impact && words.impact(ticket.impact) },
    { label: t('ticket.field.urgency'), value: ticket.urgency && words.urgency(ticket.urgency) },
    { label: t('ticket.field.priority'), value: ticket.priority && words.priority(ticket.priority) },
    { label: t('ticket.field.site'), value: ticket.site?.name },
    { label: t('ticket.field.asset'), value: ticket.asset?.number },
    { label: t('ticket.field.caller'), value: ticket.caller?.name },
    { label: t('ticket.field.affected'), value: ticket.affected?.name },
    { label: t('ticket.field.agreedAt'), value: ticket.agreedAt && format.instant(ticket.agreedAt) },
    { label: t('ticket.team'), value: ticket.team?.name },
    { label: t('ticket.assignee'), value: ticket.assignee?.name },
  ];
}
