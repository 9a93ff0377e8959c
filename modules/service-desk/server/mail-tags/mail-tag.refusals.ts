import { refusalsOf } from '../../../../kernel/refusal.ts';

export const mailTagRefusals = refusalsOf('service-desk', 'mail_tag', { taken: 409, retired: 409 });
