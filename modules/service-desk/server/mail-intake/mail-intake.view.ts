import type { Id } from '../../../../kernel/id.ts';
import type { ArrivedMail } from '../../../channels/index.ts';
import { foundBys, type MailIntakeView } from '../../mail-intake.contract.ts';
import { abilitiesOnMail } from './mail-intake.policy.ts';
import type { MailIntake } from './mail-intake.store.ts';
import type { ProposedContact } from './sender.store.ts';

interface Shown {
  arrived: ArrivedMail;
  intake: MailIntake | undefined;
  contacts: readonly ProposedContact[];
  /** Of those tickets that the reader may see. */
  titles: readonly { id: Id; number: string | null; title: string }[];
  /** Which tickets the mail names. */
  named: readonly Id[];
}

export function mailIntakeView(caller: { permissions: ReadonlySet<string> }, shown: Shown): MailIntakeView {
  const { arrived, intake, contacts, titles, named } = shown;
  const tickets = new Map(titles.map(({ id, number, title }) => [id, { id, number: number ?? '', title }]));
  return {
    id: arrived.id,
    state: arrived.state,
    foundBy: foundByOf(intake?.foundBy ?? null),
    ticket: tickets.get(intake?.ticketId ?? '') ?? null,
    attempts: intake?.attempts ?? 0,
    failure: intake?.failure ?? null,
    nextTryAt: intake?.nextTryAt ?? null,
    answeredAt: intake?.answeredAt ?? null,
    contacts: contacts.map(({ id, name, customerId, customerName }) => {
      return { id, name, customer: { id: customerId, name: customerName } };
    }),
    tickets: named.flatMap((id) => tickets.get(id) ?? []),
    abilities: abilitiesOnMail(caller, { state: arrived.state, hasSender: arrived.mail.from !== null }),
  };
}

/** A CHECK constraint holds the column to these. */
export function foundByOf(text: string | null): MailIntakeView['foundBy'] {
  return foundBys.find((one) => one === text) ?? null;
}
