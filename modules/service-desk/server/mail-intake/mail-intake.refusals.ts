import { refusalsOf } from '../../../../kernel/refusal.ts';

export const mailIntakeRefusals = refusalsOf('service-desk', 'mail_intake', {
  settled: 409,
  not_stuck: 409,
  no_sender: 422,
  final: 422,
});
