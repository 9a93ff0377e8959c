export { sendsMail } from './server/mail-server/sends-mail.ts';
export { tellPeople } from './server/notices/tell-people.ts';
export type { Telling } from './server/notices/telling.ts';
export { whoMayBeTold, type MayBeTold } from './server/notices/who-may-be-told.ts';
export { areSentByUs } from './server/outgoing/sent-by-us.store.ts';
export { queueMails } from './server/outgoing/queue-mail.ts';
