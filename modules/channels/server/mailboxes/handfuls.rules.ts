interface Weighed {
  bytes: number;
}

/** What is taken in with one question and one transaction: little enough to lie in memory, of fifty mailboxes at once. */
const most = { mails: 25, bytes: 1024 * 1024 };

/** Mails in their order, small neighbours together; one that is large stands alone. */
export function handfulsOf<Mail extends Weighed>(mails: readonly Mail[]): Mail[][] {
  const handfuls: Mail[][] = [];
  let left = { mails: 0, bytes: 0 };
  for (const mail of mails) {
    const last = handfuls.at(-1);
    if (last && left.mails > 0 && mail.bytes <= left.bytes) {
      last.push(mail);
    } else {
      handfuls.push([mail]);
      left = { ...most };
    }
    left = { mails: left.mails - 1, bytes: left.bytes - mail.bytes };
  }
  return handfuls;
}
