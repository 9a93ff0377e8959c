import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import PostalMime, { type Email } from 'postal-mime';

/** A real mail server on loopback, and what came into it. */
export interface MailBox {
  port: number;
  mails: { to: string[]; mail: Email }[];
  close(): Promise<void>;
}

/** Takes mail without encryption, from whoever signs in as `desk` with `right`, unless told otherwise. */
export async function openMailBox(options: SMTPServerOptions = {}, port = 0): Promise<MailBox> {
  const mails: MailBox['mails'] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username, password }, _session, done) =>
      password === 'right' ? done(null, { user: username ?? '' }) : done(new Error('Invalid username or password')),
    onData(stream, { envelope }, done) {
      const take = async () => {
        const mail = await PostalMime.parse(await buffer(stream));
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), mail });
        done();
      };
      void take();
    },
    ...options,
  });
  // what a client breaks off is told here
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo;
  return { port: address.port, mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
