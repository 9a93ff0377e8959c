import type { Reaction } from '../../../../platform/module/register.ts';
import { takeMail, takeMails } from './take-mail.ts';

/** In the order in which they came: an answer is not looked at before what it answers. */
export const mailIntakeReactions: readonly Reaction[] = [
  {
    name: 'service-desk.take-mail',
    to: ['incoming_mail.arrived', 'mail_intake.retried'],
    run: (tx, { subject }) => takeMail(tx, subject.id),
    runTogether: (tx, events) =>
      takeMails(
        tx,
        events.map(({ subject }) => subject.id),
      ),
  },
];
