import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import hoodiecrow, { type HoodieCrow } from 'hoodiecrow-imap';

/** A mail server of the test's own, on a free port of this machine, with one user and one folder. */
export interface ImapHouse {
  port: number;
  login: { user: string; password: string };
  /** Puts a mail into the folder, as its server would. */
  deliver(raw: string | Buffer): void;
  /** The folder as if it had been made anew: the same mails, other UIDs. */
  countAnew(): void;
  empty(): void;
  close(): Promise<void>;
}

/** hoodiecrow, from npm: everywhere there, and forgets everything at its end. */
export async function openImapHouse(): Promise<ImapHouse> {
  const house = hoodiecrow({
    plugins: ['IDLE', 'ID', 'UNSELECT'],
    storage: { INBOX: { uidnext: 1, messages: [] }, '': { separator: '/', folders: { 归档: { messages: [] } } } },
  });
  house.listen(0, '127.0.0.1');
  await once(house.server, 'listening');
  // a connected server has a port
  const { port } = house.server.address() as AddressInfo;
  let uidValidity = 1;
  return {
    port,
    login: { user: 'testuser', password: 'testpass' },
    deliver: (raw) => {
      house.appendMessage('INBOX', [], undefined, Buffer.from(raw).toString('binary'));
    },
    countAnew() {
      const inbox = folderOf(house, 'INBOX');
      uidValidity += 1;
      inbox.uidvalidity = uidValidity;
      inbox.messages.forEach((message, at) => {
        message.uid = 1000 + at;
      });
      inbox.uidnext = 1000 + inbox.messages.length;
    },
    empty() {
      const inbox = folderOf(house, 'INBOX');
      inbox.messages.length = 0;
      inbox.uidnext = 1;
    },
    close: () => new Promise((resolve) => house.close(resolve)),
  };
}

function folderOf(house: HoodieCrow, name: string) {
  const folder = house.getMailbox(name);
  if (!folder) throw new Error(`no folder ${name}`);
  return folder;
}
