export { WholeMail } from './mail/whole-mail.tsx';
